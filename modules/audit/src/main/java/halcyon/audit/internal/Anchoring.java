package halcyon.audit.internal;

import halcyon.shared.Job;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;

/// Writes the end of the chain to the file outside the database again and again, so that little can be cut off unseen.
@Singleton
class Anchoring implements Job {
    private final Chain chain;
    private final Anchors anchors;

    Anchoring(Chain chain, Anchors anchors) {
        this.chain = chain;
        this.anchors = anchors;
    }

    @Override
    public String name() {
        return "audit.anchor";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    @Transactional
    public void run() {
        anchors.drop(chain.head());
    }
}
