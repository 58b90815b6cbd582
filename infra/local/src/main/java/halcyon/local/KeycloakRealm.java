package halcyon.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Sees to it that the running sign-in server holds the realm this clone wants: makes it at first start, and makes it anew
/// when the document has changed (another port, another client). People keep their subjects and passwords.
final class KeycloakRealm {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final String base;
    private final Secrets secrets;
    private final Path mark;

    KeycloakRealm(int port, Secrets secrets, Folders folders) {
        this.base = "http://localhost:" + port;
        this.secrets = secrets;
        this.mark = folders.keycloak().resolve("realm.sha256");
    }

    void ensure(RealmDocument document) {
        try {
            var json = document.json();
            var hash = sha256(json);
            if (Files.exists(mark) && Files.readString(mark).equals(hash)) return;
            var token = token();
            call("DELETE", "/admin/realms/" + RealmDocument.REALM, token, "");
            var status = call("POST", "/admin/realms", token, json);
            if (status != 201) throw new Trouble("Keycloak refused the realm with status " + status + ".");
            Files.writeString(mark, hash);
        } catch (IOException e) {
            throw new UncheckedIOException("the realm could not be made: " + e.getMessage(), e);
        }
    }

    private String token() throws IOException {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(KeycloakServer.LAUNCHER_CLIENT, encoded(secrets.client(KeycloakServer.LAUNCHER_CLIENT)));
        var request = HttpRequest.newBuilder(URI.create(base + "/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = ACCESS_TOKEN.matcher(send(request).body());
        if (answer.find()) return answer.group(1);
        throw new Trouble("Keycloak does not know this clone's launcher. Its database and data/local/secrets.properties do not "
                + "belong together; ./halcyon run --reset starts afresh.");
    }

    private int call(String method, String path, String token, String body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return send(request).statusCode();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return Answers.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
