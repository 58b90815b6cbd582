package halcyon.app.signin;

import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.text.ParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Every signed-in session of this process. A session holds one person from sign-in to end and never another.
@Singleton
final class OpenSessions {
    private final Set<OpenSession> open = ConcurrentHashMap.newKeySet();
    private final TokenDesk desk;
    private final IdTokens idTokens;
    private final Realm realm;
    private final SessionLimits limits;
    private final RealClock clock;

    OpenSessions(TokenDesk desk, IdTokens idTokens, Realm realm, SessionLimits limits, RealClock clock) {
        this.desk = desk;
        this.idTokens = idTokens;
        this.realm = realm;
        this.limits = limits;
        this.clock = clock;
    }

    /// Begins a signed-in session under a new id; whatever the anonymous session held is gone.
    OpenSession begin(HttpServletRequest request, OIDCTokens tokens) throws IdTokens.NotGenuine, ParseException {
        var person = new Person(desk, idTokens, realm, limits, clock, tokens);
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        var session = request.getSession(true);
        session.setMaxInactiveInterval(-1); // SessionWatch ends it
        var sid = tokens.getIDToken().getJWTClaimsSet().getStringClaim("sid");
        var begun = new OpenSession(session, person, sid == null ? "" : sid);
        session.setAttribute(Person.ATTRIBUTE, new Entry(begun));
        open.add(begun);
        return begun;
    }

    Optional<OpenSession> of(HttpServletRequest request) {
        return of(request.getSession(false));
    }

    Optional<OpenSession> of(VaadinSession pages) {
        return pages.getSession() instanceof WrappedHttpSession wrapped ? of((WrappedSession) wrapped) : Optional.empty();
    }

    private Optional<OpenSession> of(WrappedSession session) {
        try {
            return entry(session.getAttribute(Person.ATTRIBUTE));
        } catch (IllegalStateException invalidated) {
            return Optional.empty();
        }
    }

    private Optional<OpenSession> of(@Nullable HttpSession session) {
        try {
            return session == null ? Optional.empty() : entry(session.getAttribute(Person.ATTRIBUTE));
        } catch (IllegalStateException invalidated) {
            return Optional.empty();
        }
    }

    // an ending session counts no more, even while its pages are being told
    private Optional<OpenSession> entry(@Nullable Object attribute) {
        return attribute instanceof Entry entry && open.contains(entry.of) ? Optional.of(entry.of) : Optional.empty();
    }

    Collection<OpenSession> all() {
        return open;
    }

    Set<OpenSession> ofRealm(String sessionOrSubject) {
        return open.stream().filter(one -> one.isOf(sessionOrSubject)).collect(Collectors.toSet());
    }

    /// False when it was forgotten before: a session ends once.
    boolean forget(OpenSession ended) {
        return open.remove(ended);
    }

    /// Kept in the session under one attribute; when the container drops the session, the register drops it too.
    private final class Entry implements HttpSessionBindingListener {
        private final OpenSession of;

        Entry(OpenSession of) {
            this.of = of;
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            forget(of);
        }
    }
}
