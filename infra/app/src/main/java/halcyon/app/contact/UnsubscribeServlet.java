package halcyon.app.contact;

import halcyon.app.web.OwnPaths;
import halcyon.app.web.PlainPage;
import halcyon.contact.Contact;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/// `/u/<token>`: ends e-mails to the address the token stands for. A mail program posts at one click (RFC 8058); a person who
/// follows the link sees a page with one button, since programs that look at links must not end anything.
@Singleton
@WebServlet(OwnPaths.UNSUBSCRIBE + "*")
final class UnsubscribeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Actor SYSTEM = Actor.system("unsubscribe");
    private static final String TITLE = "app.unsubscribe";

    private final transient Contact contact;

    UnsubscribeServlet(Contact contact) {
        this.contact = contact;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(response, PlainPage.asking(
                Language.of(request.getLocale()).locale(), TITLE, Sentence.of("app.unsubscribe.ask"), OwnPaths.UNSUBSCRIBE + token(request)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean done = contact.unsubscribe(SYSTEM, token(request));
        if (!done) response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        var text = done ? Sentence.of("app.unsubscribe.done") : Sentence.of("app.unsubscribe.unknown");
        show(response, PlainPage.of(Language.of(request.getLocale()).locale(), TITLE, text, null));
    }

    private static void show(HttpServletResponse response, String page) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        // our own form has to bring its origin with it
        response.setHeader("Referrer-Policy", "same-origin");
        response.getWriter().write(page);
    }

    private static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    }
}
