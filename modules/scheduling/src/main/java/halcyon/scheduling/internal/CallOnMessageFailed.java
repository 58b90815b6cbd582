package halcyon.scheduling.internal;

import halcyon.contact.MessageFailed;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// A message was given up: somebody has to call.
@Singleton
class CallOnMessageFailed implements Listener<MessageFailed> {
    private final UnreachedPatients patients;

    CallOnMessageFailed(UnreachedPatients patients) {
        this.patients = patients;
    }

    @Override
    public Class<MessageFailed> hears() {
        return MessageFailed.class;
    }

    @Override
    public void on(Heard<MessageFailed> heard) {
        patients.unreached(heard.event().patient());
    }
}
