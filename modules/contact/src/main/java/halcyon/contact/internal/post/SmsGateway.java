package halcyon.contact.internal.post;

import halcyon.shared.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands text messages to a gateway: a JSON POST with a bearer token, and the letter's key as idempotency key, by which the
/// gateway knows one that was tried before.
final class SmsGateway implements Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(SmsGateway.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    /// Refusals of this moment, not of this message: time-out, same key on its way, too early, too many.
    private static final Set<Integer> LATER = Set.of(408, 409, 425, 429);

    private final SmsSettings settings;
    private final Json json;
    private final URI url;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();

    SmsGateway(SmsSettings settings, Json json) {
        this.settings = settings;
        this.json = json;
        this.url = URI.create(settings.url());
        if (!"https".equals(url.getScheme()) && !Nearby.is(String.valueOf(url.getHost())))
            throw new IllegalStateException("halcyon.sms.url must be https unless the gateway is on this machine");
    }

    record Text(String to, String from, String text) {}

    @Override
    public Carried carry(Letter letter) {
        try {
            var answer = client.send(request(letter), HttpResponse.BodyHandlers.discarding());
            var outcome = outcome(answer);
            if (!(outcome instanceof Carried.Accepted)) LOG.info("text message {} was not taken: HTTP {}", letter.id(), answer.statusCode());
            return outcome;
        } catch (IOException e) {
            LOG.info("text message {} was not taken: {}", letter.id(), e.getClass().getSimpleName());
            return Carried.Later.because("unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Carried.Later.because("unreachable");
        }
    }

    private HttpRequest request(Letter letter) {
        var body = json.write(new Text(international(letter.to()), settings.from(), letter.text()));
        return HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(settings.timeoutSeconds()))
                .header("Authorization", "Bearer " + settings.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", letter.key())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static Carried outcome(HttpResponse<Void> answer) {
        int status = answer.statusCode();
        if (status / 100 == 2) return new Carried.Accepted();
        if (status == 401 || status == 403) return Carried.Later.because("sign-in");
        if (LATER.contains(status)) return new Carried.Later("busy", wait(answer));
        if (status / 100 == 5) return new Carried.Later("unreachable", wait(answer));
        return status / 100 == 4 ? new Carried.Never("refused") : Carried.Later.because("unreachable");
    }

    private static Optional<Duration> wait(HttpResponse<Void> answer) {
        return answer.headers().firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /// E.164; a number of ten digits is one of North America.
    static String international(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() == 10 ? "+1" + digits : "+" + digits;
    }
}
