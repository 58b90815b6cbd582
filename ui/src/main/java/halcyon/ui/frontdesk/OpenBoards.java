package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Lets open boards look again every while, by push: a question from the browser would count as somebody being there and keep
/// an abandoned page signed in.
@Singleton
class OpenBoards {
    private static final int EVERY_SECONDS = 20;

    private final Map<UI, Command> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("open boards").factory());

    OpenBoards() {
        clock.scheduleWithFixedDelay(this::lookAgain, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /// As long as the page is shown.
    void follow(Component page, Command look) {
        page.addAttachListener(attached -> open.put(attached.getUI(), look));
        page.addDetachListener(detached -> open.remove(detached.getUI()));
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    private void lookAgain() {
        open.forEach((ui, look) -> {
            try {
                ui.access(look);
            } catch (UIDetachedException gone) {
                open.remove(ui);
            }
        });
    }
}
