package halcyon.app.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import halcyon.app.web.OwnPaths;
import halcyon.contact.Contact;
import halcyon.contact.TextHeard;
import halcyon.shared.Actor;
import halcyon.shared.Json;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/hooks/sms`: the SMS gateway tells of a text message that came in, signed; the answer says what to send back.
@Singleton
@WebServlet(OwnPaths.TEXT_HOOK)
final class TextHookServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Actor SYSTEM = Actor.system("sms");
    private static final int LONGEST = 16_000;

    private final transient Contact contact;
    private final transient HookSignature signature;
    private final transient Json json;

    TextHookServlet(Contact contact, HookSignature signature, Json json) {
        this.contact = contact;
        this.signature = signature;
        this.json = json;
    }

    record Body(@Nullable String from, @Nullable String text) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signature.isSet()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var bytes = request.getInputStream().readNBytes(LONGEST);
        var id = header(request, "webhook-id");
        if (id.isEmpty() || !signature.isRight(id, header(request, "webhook-timestamp"), bytes, header(request, "webhook-signature"))) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var heard = heard(id, new String(bytes, UTF_8));
        if (heard.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var reply = contact.hear(SYSTEM, heard.get());
        response.setContentType("application/json;charset=utf-8");
        response.getWriter().write(json.write(reply.map(text -> Map.of("reply", text)).orElse(Map.of())));
    }

    private Optional<TextHeard> heard(String id, String text) {
        try {
            var body = json.read(text, Body.class);
            if (body.from() == null || body.text() == null) return Optional.empty();
            return Optional.of(new TextHeard(id, body.from(), body.text()));
        } catch (RuntimeException malformed) {
            // signed, but not what was agreed: the gateway is told 400
            return Optional.empty();
        }
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
