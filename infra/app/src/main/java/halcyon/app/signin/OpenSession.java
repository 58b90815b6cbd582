package halcyon.app.signin;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A signed-in browser session and the pages open in it.
final class OpenSession {
    private final HttpSession session;
    private final Person person;
    private final String realmSession;
    private final Set<VaadinSession> pages = ConcurrentHashMap.newKeySet();
    private volatile Instant lastActive;
    private volatile boolean warned;

    OpenSession(HttpSession session, Person person, String realmSession) {
        this.session = session;
        this.person = person;
        this.realmSession = realmSession;
        this.lastActive = person.signedInAt();
    }

    HttpSession session() {
        return session;
    }

    Person person() {
        return person;
    }

    /// The `sid` of the realm's session, by which a back-channel logout names it.
    boolean isOf(String realmSessionOrSubject) {
        return realmSession.equals(realmSessionOrSubject) || person.subject().equals(realmSessionOrSubject);
    }

    Set<VaadinSession> pages() {
        return pages;
    }

    void active(Instant now) {
        lastActive = now;
    }

    /// What is left until the nearer of the two limits; zero or less when it is over.
    Duration left(SessionLimits limits, Instant now) {
        var idle = limits.idle().minus(Duration.between(lastActive, now));
        var whole = limits.longest().minus(Duration.between(person.signedInAt(), now));
        return idle.compareTo(whole) < 0 ? idle : whole;
    }

    /// Whether more activity would help: false when the limit of the whole session is the nearer one.
    boolean isIdleNearer(SessionLimits limits, Instant now) {
        return limits.idle().minus(Duration.between(lastActive, now))
                        .compareTo(limits.longest().minus(Duration.between(person.signedInAt(), now)))
                < 0;
    }

    boolean warned() {
        return warned;
    }

    void warned(boolean now) {
        warned = now;
    }
}
