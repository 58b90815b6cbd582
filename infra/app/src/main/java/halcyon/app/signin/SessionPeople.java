package halcyon.app.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;

/// Who a request comes from, for plain pages that only need to know whether it is the right person.
@Singleton
public final class SessionPeople {
    private final OpenSessions sessions;

    SessionPeople(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /// Whether the browser session belongs to this subject.
    public boolean isOf(HttpServletRequest request, String subject) {
        return sessions.of(request).filter(session -> session.person().subject().equals(subject)).isPresent();
    }
}
