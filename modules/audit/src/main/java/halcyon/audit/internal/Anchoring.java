package halcyon.audit.internal;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Writes the end of the chain to the file outside the database again and again, so that little can be cut off unseen.
@Singleton
class Anchoring {
    private final Chain chain;
    private final Anchors anchors;

    Anchoring(Chain chain, Anchors anchors) {
        this.chain = chain;
        this.anchors = anchors;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "${halcyon.audit.anchor-every:5s}")
    @Transactional
    public void anchor() {
        anchors.drop(chain.head());
    }
}
