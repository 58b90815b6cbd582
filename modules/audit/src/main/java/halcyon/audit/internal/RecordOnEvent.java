package halcyon.audit.internal;

import halcyon.shared.DomainEvent;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;

/// Hears everything that happens and every read of a patient, and appends it to the chain, once.
@Singleton
class RecordOnEvent implements Listener<DomainEvent> {
    private static final int PATIENCE = 200;

    private final Chain chain;
    private final SealingKey key;

    RecordOnEvent(Chain chain, SealingKey key) {
        this.chain = chain;
        this.key = key;
    }

    @Override
    public Class<DomainEvent> hears() {
        return DomainEvent.class;
    }

    @Override
    public void on(Heard<DomainEvent> heard) {
        if (chain.holdsEvent(heard.sequence())) return;
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            var head = chain.head();
            var link = link(heard, head);
            if (!chain.moveHead(head, new Head(link.sequence(), link.hash()))) continue;
            chain.insert(link);
            return;
        }
        throw new IllegalStateException("the end of the record moved " + PATIENCE + " times while event " + heard.sequence() + " waited");
    }

    private Link link(Heard<DomainEvent> heard, Head head) {
        var event = heard.event();
        return new Link(
                        head.sequence() + 1,
                        heard.sequence(),
                        heard.occurredAt().truncatedTo(ChronoUnit.MICROS),
                        heard.subject(),
                        heard.actorName(),
                        event.getClass().getSimpleName(),
                        event.aboutPatient(),
                        event.atSite(),
                        heard.json(),
                        head.hash(),
                        "",
                        "")
                .sealedWith(key);
    }
}
