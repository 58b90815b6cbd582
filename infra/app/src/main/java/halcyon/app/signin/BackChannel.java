package halcyon.app.signin;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.logout.handler.SessionLogoutHandler;

/// The realm's word that a session is over (a sign-out elsewhere, or an administrator's): the session here ends and its open
/// pages close. The token that says so was checked before.
@Singleton
final class BackChannel implements SessionLogoutHandler {
    private final OpenSessions sessions;
    private final SessionEnd end;

    BackChannel(OpenSessions sessions, SessionEnd end) {
        this.sessions = sessions;
        this.end = end;
    }

    @Override
    public void destroySession(CallContext context, String realmSession) {
        sessions.ofRealm(realmSession).forEach(session -> end.here(session, SessionEnd.Why.ELSEWHERE));
    }

    @Override
    public void recordSession(CallContext context, String realmSession) {
        // the register of open sessions knows it already
    }

    @Override
    public void renewSession(CallContext context, String oldSession) {
        // the register of open sessions is keyed by the realm's session, which stays
    }

    @Override
    public Optional<String> cleanRecord(String session) {
        return Optional.empty();
    }
}
