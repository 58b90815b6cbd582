package halcyon.ui.phone;

import halcyon.contact.Contact;
import halcyon.contact.LinkState;
import halcyon.contact.Purpose;
import halcyon.contact.Unlocked;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `/p/<token>` and the steps below it. Looks at the link on each request, asks for the second factor, then gives the request to
/// the link's purpose. Reading never consumes anything, since mail scanners follow links.
@Singleton
@WebServlet("/p/*")
public class PhoneServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Actor SYSTEM = Actor.system("phone");

    private final transient Contact contact;
    private final transient Directory directory;
    private final transient SealedSessions sessions;
    private final transient PhoneFrame frame;
    private final transient LockPages locks;
    private final transient Texts texts;
    private final transient Map<Purpose, PhonePurpose> purposes = new EnumMap<>(Purpose.class);

    PhoneServlet(
            Contact contact,
            Directory directory,
            SealedSessions sessions,
            PhoneFrame frame,
            LockPages locks,
            Texts texts,
            Collection<PhonePurpose> purposes) {
        this.contact = contact;
        this.directory = directory;
        this.sessions = sessions;
        this.frame = frame;
        this.locks = locks;
        this.texts = texts;
        for (var purpose : purposes) purpose.purposes().forEach(word -> this.purposes.put(word, purpose));
    }

    /// What one request asks, taken apart once.
    private record Visit(HttpServletRequest request, HttpServletResponse response, String token, String step) {
        static Visit of(HttpServletRequest request, HttpServletResponse response) {
            var path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
            int slash = path.indexOf('/');
            return new Visit(
                    request, response, slash < 0 ? path : path.substring(0, slash), slash < 0 ? "" : path.substring(slash + 1));
        }

        String address() {
            return "/p/" + token;
        }

        String here() {
            return step.isEmpty() ? address() : address() + "/" + step;
        }

        String field(String name) {
            return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Visit.of(request, response), false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Visit.of(request, response), true);
    }

    private void answer(Visit visit, boolean isPost) throws IOException {
        var chosen = language(visit);
        switch (contact.look(SYSTEM, visit.token())) {
            case LinkState.Gone gone -> close(visit, gone.why(), chosen.orElseGet(() -> browser(visit)));
            case LinkState.Done _ -> close(visit, LinkState.Why.DONE, chosen.orElseGet(() -> browser(visit)));
            case LinkState.Locked locked -> open(visit, isPost, chosen, locked);
        }
    }

    private void open(Visit visit, boolean isPost, Optional<Language> chosen, LinkState.Locked locked) throws IOException {
        var session = sessions.of(visit.request(), visit.token());
        var language = chosen.orElse(locked.language());
        if (session.isPresent()) {
            if (!isPost) chosen.ifPresent(session.get()::speak);
            serve(visit, isPost, session.get());
            return;
        }
        if (isPost && !visit.field("code").isEmpty()) {
            unlock(visit, language);
            return;
        }
        show(visit, HttpServletResponse.SC_OK, locks.unlock(language, ""), language, "Halcyon", "");
    }

    private void unlock(Visit visit, Language language) throws IOException {
        var birthDate = birthDate(visit);
        if (birthDate.isEmpty()) {
            var trouble = locks.text("phone.unlock.date", language);
            show(visit, HttpServletResponse.SC_OK, locks.unlock(language, trouble), language, "Halcyon", "");
            return;
        }
        var address = visit.request().getRemoteAddr();
        switch (contact.unlock(SYSTEM, visit.token(), birthDate.get(), visit.field("code"), address)) {
            case Unlocked.Open open -> {
                sessions.write(opened(open, language), visit.token(), visit.request(), visit.response());
                redirect(visit, visit.address());
            }
            case Unlocked.Wrong wrong -> {
                var trouble = locks.text("phone.unlock.wrong", language, wrong.triesLeft());
                show(visit, HttpServletResponse.SC_OK, locks.unlock(language, trouble), language, "Halcyon", "");
            }
            case Unlocked.Gone gone -> close(visit, gone.why(), language);
        }
    }

    private LinkSession opened(Unlocked.Open open, Language language) {
        var site = directory.patient(open.actor(), open.patient()).site();
        var name = directory.site(open.actor(), site).name();
        return LinkSession.opened(open, name, sessions.formToken(), language, java.time.Instant.EPOCH);
    }

    private static Optional<LocalDate> birthDate(Visit visit) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(visit.field("year")),
                    Integer.parseInt(visit.field("month")),
                    Integer.parseInt(visit.field("day"))));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private void serve(Visit visit, boolean isPost, LinkSession session) throws IOException {
        if (isPost && !isOwnForm(visit, session)) {
            show(visit, HttpServletResponse.SC_FORBIDDEN, locks.stale(session.language()), session.language(), session.siteName(), "");
            return;
        }
        var purpose = purposes.get(session.purpose());
        if (purpose == null) throw new IllegalStateException("nothing serves links for " + session.purpose());
        var request = new PhoneRequest(session, texts, visit.address(), visit.step(), fields(visit.request()));
        finish(visit, session, isPost ? purpose.post(request) : purpose.get(request));
    }

    private static boolean isOwnForm(Visit visit, LinkSession session) {
        return MessageDigest.isEqual(
                visit.field("form-token").getBytes(java.nio.charset.StandardCharsets.UTF_8),
                session.formToken().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return fields;
    }

    private void finish(Visit visit, LinkSession session, PhoneAnswer answer) throws IOException {
        switch (answer) {
            case PhoneAnswer.Show shown -> {
                sessions.write(session, visit.token(), visit.request(), visit.response());
                show(visit, HttpServletResponse.SC_OK, shown.page(), session.language(), session.siteName(), session.formToken());
            }
            case PhoneAnswer.File file -> send(visit, file);
            case PhoneAnswer.GoTo next -> {
                sessions.write(session, visit.token(), visit.request(), visit.response());
                redirect(visit, next.step().isEmpty() ? visit.address() : visit.address() + "/" + next.step());
            }
            case PhoneAnswer.Done done -> {
                contact.complete(session.actor(), session.link());
                sessions.forget(visit.token(), visit.request(), visit.response());
                show(visit, HttpServletResponse.SC_OK, done.page(), session.language(), session.siteName(), "");
            }
        }
    }

    private static void send(Visit visit, PhoneAnswer.File file) throws IOException {
        var response = visit.response();
        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.getOutputStream().write(file.bytes());
    }

    private void close(Visit visit, LinkState.Why why, Language language) throws IOException {
        int status = why == LinkState.Why.DONE ? HttpServletResponse.SC_OK : HttpServletResponse.SC_GONE;
        show(visit, status, locks.gone(why, language), language, "Halcyon", "");
    }

    private void show(Visit visit, int status, PhonePage page, Language language, String siteName, String formToken)
            throws IOException {
        var response = visit.response();
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // nothing leaves this origin, but our own forms keep an Origin header (no-referrer would send "null")
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Language", language.locale().getLanguage());
        response.getWriter().write(frame.html(page, siteName, language, visit.address(), visit.here(), formToken));
    }

    private static void redirect(Visit visit, String address) {
        visit.response().setHeader("Cache-Control", "no-store");
        visit.response().setStatus(HttpServletResponse.SC_SEE_OTHER);
        visit.response().setHeader("Location", address);
    }

    private static Optional<Language> language(Visit visit) {
        return switch (visit.field("lang")) {
            case "en" -> Optional.of(Language.EN);
            case "es" -> Optional.of(Language.ES);
            default -> Optional.empty();
        };
    }

    private static Language browser(Visit visit) {
        return Language.of(visit.request().getLocale());
    }
}
