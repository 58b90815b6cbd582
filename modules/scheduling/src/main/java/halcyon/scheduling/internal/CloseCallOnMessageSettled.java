package halcyon.scheduling.internal;

import halcyon.contact.MessageSettled;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// The last of a patient's failed messages was dealt with.
@Singleton
class CloseCallOnMessageSettled implements Listener<MessageSettled> {
    private final UnreachedPatients patients;

    CloseCallOnMessageSettled(UnreachedPatients patients) {
        this.patients = patients;
    }

    @Override
    public Class<MessageSettled> hears() {
        return MessageSettled.class;
    }

    @Override
    public void on(Heard<MessageSettled> heard) {
        if (heard.event().left() == 0) patients.reached(heard.event().patient());
    }
}
