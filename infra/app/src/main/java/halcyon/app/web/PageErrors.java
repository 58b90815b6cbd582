package halcyon.app.web;

import halcyon.shared.Language;
import halcyon.shared.NotPermitted;
import halcyon.shared.Sentence;
import halcyon.ui.shell.Incidents;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.ee11.servlet.ErrorHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Where every failed request ends: a short page with the status in words, and for our own faults the number under which it
/// was logged. Nothing of the failure, the request or a patient is repeated.
@Singleton
final class PageErrors extends ErrorHandler {
    private final Incidents incidents;

    PageErrors(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        var failure = (Throwable) request.getAttribute(ERROR_EXCEPTION);
        if (refusal(failure)) response.setStatus(status = 403);
        var body = PlainPage.of(locale(request), "app.error." + known(status), sentence(status, failure), null)
                .getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("Content-Security-Policy", HeadersFilter.STRICT);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private Sentence sentence(int status, @Nullable Throwable failure) {
        if (status < 500) return Sentence.of("app.error." + known(status) + ".text");
        return Sentence.of("app.error.fault.text", incidents.record(failure == null ? new IllegalStateException("status " + status) : failure));
    }

    private static boolean refusal(@Nullable Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) if (at instanceof NotPermitted) return true;
        return false;
    }

    private static String known(int status) {
        return switch (status) {
            case 401, 403 -> "refused";
            case 404, 410 -> "missing";
            case 413, 431 -> "large";
            case 429 -> "many";
            default -> status < 500 ? "bad" : "fault";
        };
    }

    private static Locale locale(Request request) {
        return Request.getLocales(request).stream().findFirst().map(Language::of).orElse(Language.EN).locale();
    }
}
