package halcyon.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// A hand-made sign-in server that speaks just enough of the protocol to try the product's side of it. Whoever asks is
/// signed in as [#person] without a password.
final class FakeRealm implements AutoCloseable {
    static final String NAME = "clinics";
    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    volatile String person = "anna";
    volatile List<String> roles = List.of("nurse");
    volatile boolean over;
    volatile String session = "realm-session-1";
    volatile int ended;

    FakeRealm() {
        try {
            key = new RSAKeyGenerator(2048).keyID("k1").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String issuer() {
        return base() + "/realms/" + NAME;
    }

    Map<String, Object> settings() {
        return Map.of(
                "halcyon.keycloak.base-url", base(),
                "halcyon.keycloak.realm", NAME,
                "halcyon.keycloak.ui.client-secret", "a-secret-of-the-test-a-secret-of-the-test",
                "halcyon.keycloak.sign.client-secret", "b-secret-of-the-test-b-secret-of-the-test");
    }

    String idToken(JWTClaimsSet claims) {
        return token(new JWTClaimsSet.Builder(claims), JOSEObjectType.JWT);
    }

    JWTClaimsSet.Builder claims(String audience) {
        var now = Instant.now(Clock.systemUTC());
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(person)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("auth_time", now.getEpochSecond())
                .claim("sid", session)
                .claim("name", person)
                .claim("roles", roles)
                .claim("sites", List.of("*"));
    }

    String logoutToken(String audience) {
        return token(
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(person)
                        .audience(audience)
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now(Clock.systemUTC()).plusSeconds(120)))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("sid", session)
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())),
                new JOSEObjectType("logout+jwt"));
    }

    private String token(JWTClaimsSet.Builder claims, JOSEObjectType type) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(type).build(), claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "openid-configuration" -> json(exchange, 200, discovery());
            case "certs" -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
            case "auth" -> authorize(exchange);
            case "token" -> tokens(exchange);
            case "logout" -> {
                ended++;
                json(exchange, 204, "");
            }
            default -> json(exchange, 404, "{}");
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = form(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders().add("Location", asked.get("redirect_uri") + "?state=" + asked.get("state") + "&code=" + code);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void tokens(HttpExchange exchange) throws IOException {
        var asked = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var before = asked.containsKey("code") ? codes.remove(asked.get("code")) : Map.of("client_id", "halcyon-ui");
        if (over || before == null) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var claims = claims(before.getOrDefault("client_id", ""));
        if (before.containsKey("nonce")) claims.claim("nonce", before.get("nonce"));
        var token = token(claims, JOSEObjectType.JWT);
        json(exchange, 200, "{\"access_token\":\"%s\",\"id_token\":\"%s\",\"refresh_token\":\"r\",\"token_type\":\"Bearer\",\"expires_in\":300}"
                .formatted(token, token));
    }

    private String discovery() {
        var base = issuer() + "/protocol/openid-connect/";
        return """
                {"issuer":"%s","authorization_endpoint":"%sauth","token_endpoint":"%stoken","jwks_uri":"%scerts",
                "end_session_endpoint":"%slogout","userinfo_endpoint":"%suserinfo","response_types_supported":["code"],
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                "token_endpoint_auth_methods_supported":["client_secret_basic"],"code_challenge_methods_supported":["S256"],"backchannel_logout_supported":true,"backchannel_logout_session_supported":true}
                """.formatted(issuer(), base, base, base, base, base);
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
