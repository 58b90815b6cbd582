package halcyon.journeys;

import halcyon.local.Servers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/// What an administrator of Keycloak does: ends somebody's sessions, takes and gives roles.
final class RealmDesk {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Servers servers;

    RealmDesk(Servers servers) {
        this.servers = servers;
    }

    void endSessionsOf(String username) {
        call("POST", "/users/" + idOf(username) + "/logout", "");
    }

    void takeRole(String username, String role) {
        call("DELETE", "/users/" + idOf(username) + "/role-mappings/realm", "[" + role(role) + "]");
    }

    void giveRole(String username, String role) {
        call("POST", "/users/" + idOf(username) + "/role-mappings/realm", "[" + role(role) + "]");
    }

    private String idOf(String username) {
        return first(ID, call("GET", "/users?exact=true&username=" + username, "").body());
    }

    private String role(String role) {
        return call("GET", "/roles/" + role, "").body();
    }

    private HttpResponse<String> call(String method, String path, String body) {
        var answer = send(HttpRequest.newBuilder(URI.create(servers.keycloak() + "/admin/realms/halcyon" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 300) throw new IllegalStateException(method + " " + path + " gave " + answer.statusCode());
        return answer;
    }

    private String token() {
        var form = "grant_type=client_credentials&client_id=halcyon-launcher&client_secret=" + servers.administratorSecret();
        return first(TOKEN, send(HttpRequest.newBuilder(URI.create(servers.keycloak() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String first(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        if (!match.find()) throw new IllegalStateException("no " + pattern);
        return match.group(1);
    }
}
