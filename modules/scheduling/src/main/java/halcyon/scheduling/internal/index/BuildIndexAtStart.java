package halcyon.scheduling.internal.index;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// In a process that serves, the index is built beside the start, so that nobody's first search waits for it.
@Singleton
class BuildIndexAtStart implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(BuildIndexAtStart.class);

    private final NetworkIndex index;
    private final boolean serves;

    BuildIndexAtStart(NetworkIndex index, @Value("${halcyon.jobs.enabled:false}") boolean serves) {
        this.index = index;
        this.serves = serves;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (serves) Thread.ofVirtual().name("network-index").start(this::build);
    }

    private void build() {
        try {
            LOG.info("the index of free time takes {} bytes", index.bytes());
        } catch (RuntimeException failed) {
            LOG.warn("the index of free time could not be built yet; the first search tries again: {}", failed.toString());
        }
    }
}
