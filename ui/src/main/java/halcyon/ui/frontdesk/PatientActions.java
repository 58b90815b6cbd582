package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import halcyon.consent.ConsentAccess;
import halcyon.consent.Consents;
import halcyon.directory.Directory;
import halcyon.directory.DirectoryAccess;
import halcyon.directory.Patient;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.OutcomesAccess;
import halcyon.outcomes.Requested;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.SchedulingAccess;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.ReasonList;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Does the next step, or leads to the screen where it is done. What it returns is shown on the patient's page.
@Singleton
class PatientActions {
    private static final String USUAL_FORM = "off-label-ketamine";

    private final Directory directory;
    private final Outcomes outcomes;
    private final Consents consents;
    private final Protocols protocols;
    private final PatientPath path;
    private final Clock clock;

    PatientActions(
            Directory directory, Outcomes outcomes, Consents consents, Protocols protocols, PatientPath path, Clock clock) {
        this.directory = directory;
        this.outcomes = outcomes;
        this.consents = consents;
        this.protocols = protocols;
        this.path = path;
        this.clock = clock;
    }

    boolean may(Actor actor, NextStep.Action action) {
        return switch (action) {
            case SCREEN -> DirectoryAccess.TABLE.allows(actor, "screen");
            case BASELINE -> OutcomesAccess.TABLE.allows(actor, "request");
            case BOOK -> SchedulingAccess.TABLE.allows(actor, "bookCourse");
            case CONSENT -> ConsentAccess.TABLE.allows(actor, "ask");
            case CHECK_IN -> TreatmentAccess.TABLE.allows(actor, "checkIn");
            case SESSION -> TreatmentAccess.TABLE.allows(actor, "session");
        };
    }

    Optional<Component> act(Actor actor, Patient patient, NextStep.Action action, UI ui) {
        return switch (action) {
            case SCREEN -> go(ui, "patient/" + patient.id() + "/screen");
            case BOOK -> go(ui, "book/" + patient.id());
            case CHECK_IN, SESSION -> checkIn(ui, path.ahead(actor, patient).getFirst().id());
            case BASELINE -> Optional.of(baseline(actor, patient));
            case CONSENT -> Optional.of(consent(actor, patient));
        };
    }

    private static Optional<Component> go(UI ui, String address) {
        ui.navigate(address);
        return Optional.empty();
    }

    // leads on to the session when one is open
    private static Optional<Component> checkIn(UI ui, BookingId booking) {
        ui.navigate("session/check-in", QueryParameters.of("booking", booking.toString()));
        return Optional.empty();
    }

    Component baseline(Actor actor, Patient patient) {
        return switch (outcomes.request(actor, patient.id(), Occasion.BASELINE)) {
            case Requested.Done done -> new IssuedLinkNote(done.link(), zone(actor, patient));
            case Requested.TooSoon soon -> ReasonList.of(List.<Sentence>of(soon.reason()));
        };
    }

    Component consent(Actor actor, Patient patient) {
        return new IssuedLinkNote(consents.ask(actor, patient.id(), form(actor, patient)).link(), zone(actor, patient));
    }

    // the form of the protocol the patient is booked under, else that of a protocol for her indication
    private String form(Actor actor, Patient patient) {
        var booked = path.ahead(actor, patient).stream()
                .findFirst()
                .map(booking -> protocols.version(actor, booking.protocolVersion()).consentForm());
        return booked.or(() -> protocols.inForce(actor, LocalDate.now(clock)).stream()
                        .filter(protocol -> protocol.indications().contains(patient.indication()))
                        .map(Protocol::consentForm)
                        .findFirst())
                .orElse(USUAL_FORM);
    }

    ZoneId zone(Actor actor, Patient patient) {
        return directory.site(actor, patient.site()).zone();
    }
}
