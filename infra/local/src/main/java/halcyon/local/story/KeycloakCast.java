package halcyon.local.story;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import halcyon.local.network.Subjects;
import halcyon.shared.Actor;
import halcyon.shared.ReauthToken;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The demo people, signed in at the local Keycloak through the tour's client. A sign-in is used again for half a minute.
@Singleton
@Requires(property = "halcyon.keycloak.tour.client-id")
final class KeycloakCast implements Cast, Subjects {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Pattern ID_TOKEN = Pattern.compile("\"id_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, SignedIn> signedIn = new ConcurrentHashMap<>();
    private final Environment settings;
    private final URI tokens;
    private final String clientId;
    private final String secret;

    private record SignedIn(String token, long nanos) {
        boolean isFresh() {
            return System.nanoTime() - nanos < FRESH.toNanos();
        }
    }

    KeycloakCast(
            Environment settings,
            @Value("${halcyon.keycloak.base-url}") String base,
            @Value("${halcyon.keycloak.realm}") String realm,
            @Value("${halcyon.keycloak.tour.client-id}") String clientId,
            @Value("${halcyon.keycloak.tour.client-secret}") String secret) {
        this.settings = settings;
        this.tokens = URI.create(base + "/realms/" + realm + "/protocol/openid-connect/token");
        this.clientId = clientId;
        this.secret = secret;
    }

    @Override
    public Actor actor(String signIn) {
        JWTClaimsSet claims = claims(token(signIn));
        Set<String> sites = texts(claims, "sites");
        Set<SiteId> named = sites.stream().filter(site -> !site.equals("*")).map(SiteId::of).collect(Collectors.toSet());
        return new Actor(claims.getSubject(), String.valueOf(claims.getClaim("name")), roles(claims), named, sites.contains("*"));
    }

    @Override
    public ReauthToken fresh(String signIn) {
        return new ReauthToken(token(signIn));
    }

    @Override
    public Optional<String> of(String signIn) {
        return Optional.of(claims(token(signIn)).getSubject());
    }

    private String token(String signIn) {
        return signedIn
                .compute(signIn, (name, known) -> known != null && known.isFresh() ? known : new SignedIn(ask(name), System.nanoTime()))
                .token();
    }

    private String ask(String signIn) {
        String password = settings
                .getProperty("halcyon.local.people." + signIn, String.class)
                .orElseThrow(() -> new IllegalStateException("no demo person signs in as " + signIn));
        String form = form(Map.of(
                "grant_type", "password", "scope", "openid", "client_id", clientId, "client_secret", secret, "username", signIn, "password", password));
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            Matcher token = ID_TOKEN.matcher(response.body());
            if (response.statusCode() == 200 && token.find()) return token.group(1);
            throw new IllegalStateException("the local Keycloak did not sign in " + signIn + ": status " + response.statusCode());
        } catch (IOException e) {
            throw new UncheckedIOException("the local Keycloak does not answer at " + tokens, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JWTClaimsSet claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException("the local Keycloak gave a token that cannot be read", e);
        }
    }

    private static Set<Role> roles(JWTClaimsSet claims) {
        Set<String> words = texts(claims, "roles");
        return List.of(Role.values()).stream()
                .filter(role -> role.isStaff() && words.contains(role.claim()))
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(JWTClaimsSet claims, String name) {
        try {
            List<String> texts = claims.getStringListClaim(name);
            return texts == null ? Set.of() : Set.copyOf(texts);
        } catch (ParseException e) {
            throw new IllegalStateException("claim " + name + " is not a list of words", e);
        }
    }
}
