package halcyon.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// A browser without a screen: cookies, headers of a navigation, redirects only when asked to follow.
final class Browser implements AutoCloseable {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;

    Browser(URI base) {
        this.base = base;
    }

    /// Opens a page as a person does, and follows wherever it leads.
    HttpResponse<String> open(String path) {
        var answer = page(path);
        for (var hop = 0; hop < 10 && answer.statusCode() / 100 == 3; hop++)
            answer = send(navigation(answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow())));
        return answer;
    }

    /// Opens a page and stays at the first answer.
    HttpResponse<String> page(String path) {
        return send(navigation(base.resolve(path)));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(with(HttpRequest.newBuilder(base.resolve(path)).GET(), headers));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(with(HttpRequest.newBuilder(base.resolve(path)).POST(HttpRequest.BodyPublishers.ofString(body)), headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpClient client() {
        return client;
    }

    String sessionCookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private static HttpRequest.Builder navigation(URI to) {
        return HttpRequest.newBuilder(to).GET().header("Accept", "text/html").header("Sec-Fetch-Mode", "navigate");
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (var i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return request;
    }

    @Override
    public void close() {
        client.close();
    }
}
