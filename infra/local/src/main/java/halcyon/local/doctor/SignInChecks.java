package halcyon.local.doctor;

import halcyon.local.Folders;
import halcyon.shared.Check;
import halcyon.shared.Check.Finding;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The addresses people and machines use: application, management, Keycloak's issuer and keys.
final class SignInChecks {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build();

    private SignInChecks() {}

    static List<Check> all(Folders folders, InstalledSettings settings) {
        var running = folders.pidFile("launcher").alive().isPresent();
        return List.of(
                new Look("keycloak.issuer", () -> issuer(settings, running)),
                new Look("keycloak.keys", () -> keys(settings, running)),
                new Look("application.pages", () -> answers(settings.get("halcyon.public-url") + "/", running)),
                new Look(
                        "application.health",
                        () -> answers("http://localhost:" + settings.get("micronaut.server.port") + "/health", running)));
    }

    /// The issuer written into tokens must be the one the application expects.
    private static Finding issuer(InstalledSettings settings, boolean running) {
        var realm = realm(settings);
        var answer = get(realm + "/.well-known/openid-configuration");
        if (answer.isEmpty()) return silent("Keycloak", realm, running);
        if (answer.get().body().contains("\"issuer\":\"" + realm + "\"")) return Finding.ok("the issuer is " + realm);
        return Finding.fail(
                "Keycloak calls itself by another name than " + realm,
                "use one host name everywhere; run sets it to localhost");
    }

    private static Finding keys(InstalledSettings settings, boolean running) {
        var realm = realm(settings);
        var answer = get(realm + "/protocol/openid-connect/certs");
        if (answer.isEmpty()) return silent("Keycloak", realm, running);
        if (answer.get().body().contains("\"use\":\"sig\"")) return Finding.ok("signing keys are published");
        return Finding.fail("the realm publishes no signing key", "add an RS256 key provider to the realm, or run --reset");
    }

    private static Finding answers(String address, boolean running) {
        var answer = get(address);
        if (answer.isEmpty()) return silent("The application", address, running);
        var status = answer.get().statusCode();
        if (status < 500) return Finding.ok(address + " answers");
        return Finding.fail(address + " answers with status " + status, "see data/local/logs/application.log");
    }

    private static Finding silent(String who, String address, boolean running) {
        if (!running) return Finding.ok("not asked: Halcyon does not run");
        return Finding.fail(who + " does not answer at " + address, "stop and start ./halcyon run; see data/local/logs");
    }

    private static String realm(InstalledSettings settings) {
        return settings.get("halcyon.keycloak.base-url") + "/realms/" + settings.get("halcyon.keycloak.realm");
    }

    private static Optional<HttpResponse<String>> get(String address) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(10))
                .header("Accept", "application/json, text/html")
                .build();
        try {
            return Optional.of(HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException nobody) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
