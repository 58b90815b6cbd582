package halcyon.app.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches the limits of every open session: warns on its pages before the end, and ends it.
@Singleton
final class SessionWatch implements VaadinServiceInitListener, AutoCloseable {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);
    private static final Duration STEP = Duration.ofSeconds(5);
    private final transient OpenSessions sessions;
    private final transient SessionLimits limits;
    private final transient SessionEnd end;
    private final transient RealClock clock;
    private final transient ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("session-watch").factory());

    SessionWatch(OpenSessions sessions, SessionLimits limits, SessionEnd end, RealClock clock) {
        this.sessions = sessions;
        this.limits = limits;
        this.end = end;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(event -> join(event.getSession()));
        service.addIndexHtmlRequestListener(AliveScript::addTo);
        var step = limits.warning().dividedBy(4).compareTo(STEP) < 0 ? limits.warning().dividedBy(4) : STEP;
        ticks.scheduleWithFixedDelay(this::look, step.toMillis(), step.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    @PreDestroy
    public void close() {
        ticks.shutdownNow();
    }

    private void join(VaadinSession pages) {
        sessions.of(pages).ifPresent(session -> session.pages().add(pages));
    }

    private void look() {
        try {
            var now = clock.now();
            sessions.all().forEach(session -> look(session, now));
        } catch (RuntimeException failed) {
            LOG.error("the session limits could not be checked", failed);
        }
    }

    private void look(OpenSession session, Instant now) {
        var left = session.left(limits, now);
        if (left.isNegative() || left.isZero()) {
            var why = session.isIdleNearer(limits, now) ? SessionEnd.Why.IDLE : SessionEnd.Why.SHIFT;
            Thread.startVirtualThread(() -> end.everywhere(session, why));
            return;
        }
        boolean near = left.compareTo(limits.warning()) <= 0;
        if (near == session.warned()) return;
        session.warned(near);
        boolean idle = session.isIdleNearer(limits, now);
        session.pages().forEach(pages -> pages.access(() ->
                pages.getUIs().forEach(ui -> ui.access(() -> EndWarning.show(ui, near, idle, left)))));
    }
}
