package halcyon.consent.internal;

import halcyon.clearance.ClearanceChanged;
import halcyon.consent.ConsentFormPublished;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import halcyon.shared.PatientId;
import jakarta.inject.Singleton;

/// A material version takes the ground from everyone who signed before: their next session asks again.
@Singleton
class AskAgainOnConsentFormPublished implements Listener<ConsentFormPublished> {
    private static final Actor SYSTEM = Actor.system("consent");
    private final Signatures signatures;
    private final Events events;

    AskAgainOnConsentFormPublished(Signatures signatures, Events events) {
        this.signatures = signatures;
        this.events = events;
    }

    @Override
    public Class<ConsentFormPublished> hears() {
        return ConsentFormPublished.class;
    }

    @Override
    public void on(Heard<ConsentFormPublished> heard) {
        if (!heard.event().material()) return;
        for (long patient : signatures.patientsWith(heard.event().form()))
            events.publish(SYSTEM, new ClearanceChanged(PatientId.of(patient), ConsentGate.NAME, heard.occurredAt()));
    }
}
