package halcyon.app.signin;

import com.vaadin.flow.server.VaadinSession;
import halcyon.app.Addresses;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends a session: every open page of it leaves for the page that says why, then the session is destroyed.
@Singleton
final class SessionEnd {
    private static final Logger LOG = LoggerFactory.getLogger(SessionEnd.class);
    private static final int PATIENCE_SECONDS = 2;
    private final OpenSessions sessions;
    private final TokenDesk desk;

    SessionEnd(OpenSessions sessions, TokenDesk desk) {
        this.sessions = sessions;
        this.desk = desk;
    }

    /// Ends it here; the realm already knows.
    void here(OpenSession ending, Why why) {
        if (sessions.forget(ending)) leave(ending, why);
    }

    /// Ends it at the realm and here, so that the next sign-in asks for the password.
    void everywhere(OpenSession ending, Why why) {
        if (!sessions.forget(ending)) return;
        try {
            desk.end(ending.person().refreshToken());
        } catch (UncheckedIOException unanswered) {
            LOG.warn("the realm was not told of the end: {}", unanswered.getMessage());
        }
        leave(ending, why);
    }

    private static void leave(OpenSession ending, Why why) {
        ending.pages().forEach(pages -> sendAway(pages, why));
        try {
            ending.session().invalidate();
        } catch (IllegalStateException alreadyGone) {
            LOG.debug("the session had ended before");
        }
        LOG.info("session of {} ended: {}", ending.person().subject(), why);
    }

    private static void sendAway(VaadinSession pages, Why why) {
        Future<Void> sent = pages.access(() -> pages.getUIs().forEach(ui -> {
            var here = ui.getActiveViewLocation().getPathWithQueryParameters();
            ui.getPage().setLocation(Addresses.SIGNED_OUT + "?why=" + why.word() + "&to="
                    + URLEncoder.encode("/" + here, StandardCharsets.UTF_8));
        }));
        try {
            sent.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException busy) {
            LOG.warn("a page could not be told that its session ended");
        }
    }

    /// Why a session ended; the word stands in the address of the page that tells it.
    enum Why {
        IDLE,
        SHIFT,
        ELSEWHERE,
        SELF;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
