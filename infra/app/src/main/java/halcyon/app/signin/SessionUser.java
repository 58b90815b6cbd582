package halcyon.app.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import halcyon.app.web.OwnPaths;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.RequestPerson;
import halcyon.ui.shell.SignedOut;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The person of the session a page or a request belongs to, as the realm sees her this minute.
@Singleton
final class SessionUser implements CurrentUser, RequestPerson {
    private final OpenSessions sessions;
    private final SessionEnd end;

    SessionUser(OpenSessions sessions, SessionEnd end) {
        this.sessions = sessions;
        this.end = end;
    }

    @Override
    public Actor actor() {
        return actor(VaadinSession.getCurrent());
    }

    @Override
    public Actor actor(UI ui) {
        return actor(ui.getSession());
    }

    @Override
    public Language language() {
        return session(VaadinSession.getCurrent())
                .flatMap(session -> session.person().language())
                .or(() -> Optional.ofNullable(VaadinSession.getCurrent()).map(pages -> Language.of(pages.getBrowser().getLocale())))
                .orElse(Language.EN);
    }

    @Override
    public String signOutPath() {
        return OwnPaths.SIGN_OUT;
    }

    @Override
    public Actor actor(HttpServletRequest request) {
        return actor(sessions.of(request));
    }

    @Override
    public Language language(HttpServletRequest request) {
        return sessions.of(request).flatMap(session -> session.person().language()).orElseGet(() -> Language.of(request.getLocale()));
    }

    private Actor actor(@Nullable VaadinSession pages) {
        return actor(session(pages));
    }

    private Actor actor(Optional<OpenSession> open) {
        var session = open.orElseThrow(SignedOut::new);
        try {
            return session.person().actor();
        } catch (TokenDesk.Ended over) {
            // this thread holds the page; the end waits for the page, so another thread has to bring it
            Thread.startVirtualThread(() -> end.here(session, SessionEnd.Why.ELSEWHERE));
            throw new SignedOut();
        }
    }

    private Optional<OpenSession> session(@Nullable VaadinSession pages) {
        return pages == null ? Optional.empty() : sessions.of(pages);
    }
}
