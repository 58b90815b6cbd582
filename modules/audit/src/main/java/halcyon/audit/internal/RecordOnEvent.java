package halcyon.audit.internal;

import halcyon.shared.DomainEvent;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;

/// Hears everything that happens and every read of a patient, and appends it to the chain, once.
@Singleton
class RecordOnEvent implements Listener<DomainEvent> {
    private static final int PATIENCE = 200;
    private static final int ANCHOR_EVERY = 64;

    private final Chain chain;
    private final SealingKey key;
    private final Anchors anchors;

    RecordOnEvent(Chain chain, SealingKey key, Anchors anchors) {
        this.chain = chain;
        this.key = key;
        this.anchors = anchors;
    }

    @Override
    public Class<DomainEvent> hears() {
        return DomainEvent.class;
    }

    @Override
    public String name() {
        return "RecordOnEvent";
    }

    @Override
    @Transactional
    public void on(Heard<DomainEvent> heard) {
        if (chain.holdsEvent(heard.sequence())) return;
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            var head = chain.head();
            anchorCommitted(head, attempt);
            var link = link(heard, head);
            if (!chain.moveHead(head, new Head(link.sequence(), link.hash()))) continue;
            chain.insert(link);
            return;
        }
        throw new IllegalStateException("the end of the record moved " + PATIENCE + " times while event " + heard.sequence() + " waited");
    }

    // what is read before the first write of this transaction is committed, so it may stand outside the database
    private void anchorCommitted(Head head, int attempt) {
        if (attempt == 0 && head.sequence() >= anchors.newest() + ANCHOR_EVERY) anchors.drop(head);
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
