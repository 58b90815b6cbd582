package halcyon.contact.internal;

import halcyon.contact.MessageQueued;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// Wakes the sender for what may go at once; the rest, and what fails, waits for [SendHeldMessages].
@Singleton
class SendOnMessageQueued implements Listener<MessageQueued> {
    private final Postman postman;

    SendOnMessageQueued(Postman postman) {
        this.postman = postman;
    }

    @Override
    public Class<MessageQueued> hears() {
        return MessageQueued.class;
    }

    @Override
    public void on(Heard<MessageQueued> heard) {
        postman.soon(heard.event().message());
    }
}
