package halcyon.contact.internal;

import halcyon.contact.MessageQueued;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;

/// Sends at once what may go at once; the rest waits for [SendHeldMessages].
@Singleton
class SendOnMessageQueued implements Listener<MessageQueued> {
    private final MessageDesk messages;

    SendOnMessageQueued(MessageDesk messages) {
        this.messages = messages;
    }

    @Override
    public Class<MessageQueued> hears() {
        return MessageQueued.class;
    }

    @Override
    public void on(Heard<MessageQueued> heard) {
        messages.send(heard.event().message());
    }
}
