package halcyon.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The realm `halcyon` of this clone: roles, three clients, the demo people. Made at first start, never in the repository.
record RealmDocument(Options options, Secrets secrets) {
    static final String REALM = "halcyon";
    static final String UI = "halcyon-ui";
    static final String SIGN = "halcyon-sign";
    static final String TOUR = "halcyon-tour";
    static final String AUDIENCE = "halcyon-api";
    static final String CALLBACK = "/callback";
    static final String BACK_CHANNEL_LOGOUT = CALLBACK + "?logoutendpoint=true";
    static final String SIGNED_OUT = "/signed-out";
    static final String SIGN_CALLBACK = "/sign/callback";

    private static final int TWELVE_HOURS = 12 * 60 * 60;
    private static final int ONE_HOUR = 60 * 60;

    String json() {
        return JsonText.of(realm());
    }

    private Map<String, Object> realm() {
        var realm = new LinkedHashMap<String, Object>();
        realm.put("realm", REALM);
        realm.put("displayName", "Halcyon");
        realm.put("enabled", true);
        realm.put("sslRequired", "external");
        realm.put("registrationAllowed", false);
        realm.put("resetPasswordAllowed", false);
        realm.put("rememberMe", false);
        realm.put("loginWithEmailAllowed", false);
        realm.put("passwordPolicy", "length(12) and notUsername");
        realm.put("bruteForceProtected", true);
        realm.put("permanentLockout", false);
        realm.put("failureFactor", 8);
        realm.put("waitIncrementSeconds", 60);
        realm.put("maxFailureWaitSeconds", 900);
        realm.put("ssoSessionIdleTimeout", ONE_HOUR);
        realm.put("ssoSessionMaxLifespan", TWELVE_HOURS);
        realm.put("accessTokenLifespan", 300);
        realm.put("internationalizationEnabled", true);
        realm.put("supportedLocales", List.of("en", "es"));
        realm.put("defaultLocale", "en");
        realm.put("eventsEnabled", true);
        realm.put("eventsExpiration", 7_776_000);
        realm.put("roles", Map.of("realm", DemoPerson.ROLES.stream().map(role -> Map.of("name", role)).toList()));
        realm.put("clients", List.of(ui(), sign(), tour()));
        realm.put("users", DemoPerson.ALL.stream().map(this::user).toList());
        realm.put("components", Map.of("org.keycloak.userprofile.UserProfileProvider", List.of(userProfile())));
        return realm;
    }

    private Map<String, Object> ui() {
        var client = client(UI, "Halcyon");
        client.put("standardFlowEnabled", true);
        client.put("redirectUris", List.of(at(CALLBACK)));
        client.put("attributes", Map.of(
                "pkce.code.challenge.method", "S256",
                "access.token.lifespan", "60", // roles and sites are re-read at least every minute
                "post.logout.redirect.uris", at(SIGNED_OUT),
                "backchannel.logout.url", at(BACK_CHANNEL_LOGOUT),
                "backchannel.logout.session.required", "true"));
        return client;
    }

    private Map<String, Object> sign() {
        var client = client(SIGN, "Halcyon signature");
        client.put("standardFlowEnabled", true);
        client.put("redirectUris", List.of(at(SIGN_CALLBACK)));
        client.put("attributes", Map.of("pkce.code.challenge.method", "S256", "use.refresh.tokens", "false"));
        return client;
    }

    private Map<String, Object> tour() {
        var client = client(TOUR, "Halcyon tour on this machine");
        client.put("directAccessGrantsEnabled", true);
        client.put("redirectUris", List.of());
        return client;
    }

    private Map<String, Object> client(String clientId, String name) {
        var client = new LinkedHashMap<String, Object>();
        client.put("clientId", clientId);
        client.put("name", name);
        client.put("enabled", true);
        client.put("protocol", "openid-connect");
        client.put("publicClient", false);
        client.put("clientAuthenticatorType", "client-secret");
        client.put("secret", secrets.client(clientId));
        client.put("standardFlowEnabled", false);
        client.put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", false);
        client.put("frontchannelLogout", false);
        client.put("webOrigins", List.of());
        client.put("protocolMappers", List.of(rolesMapper(), sitesMapper(), audienceMapper()));
        return client;
    }

    private static Map<String, Object> rolesMapper() {
        return mapper("roles", "oidc-usermodel-realm-role-mapper", Map.of("claim.name", "roles", "multivalued", "true"));
    }

    private static Map<String, Object> sitesMapper() {
        return mapper(
                "sites",
                "oidc-usermodel-attribute-mapper",
                Map.of("user.attribute", "sites", "claim.name", "sites", "multivalued", "true"));
    }

    private static Map<String, Object> audienceMapper() {
        return Map.of(
                "name", "audience",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-audience-mapper",
                "config", Map.of(
                        "included.custom.audience", AUDIENCE,
                        "access.token.claim", "true",
                        "id.token.claim", "false"));
    }

    private static Map<String, Object> mapper(String name, String type, Map<String, String> config) {
        var all = new LinkedHashMap<String, String>(config);
        all.put("jsonType.label", "String");
        all.put("id.token.claim", "true");
        all.put("access.token.claim", "true");
        all.put("userinfo.token.claim", "true");
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", type, "config", all);
    }

    private Map<String, Object> user(DemoPerson person) {
        var user = new LinkedHashMap<String, Object>();
        user.put("id", secrets.subject(person));
        user.put("username", person.username());
        user.put("enabled", true);
        user.put("email", person.username() + "@halcyon.example");
        user.put("emailVerified", true);
        user.put("firstName", person.firstName());
        user.put("lastName", person.lastName());
        user.put("realmRoles", List.of(person.role()));
        user.put("attributes", Map.of("sites", List.of(person.sites()), "locale", List.of(person.language())));
        user.put("credentials", List.of(
                Map.of("type", "password", "value", secrets.password(person), "temporary", false)));
        return user;
    }

    /// People keep name and address themselves; sites are set by an administrator only.
    private static Map<String, Object> userProfile() {
        var attributes = List.of("username", "email", "firstName", "lastName").stream()
                .map(name -> Map.of(
                        "name", name,
                        "permissions", Map.of("view", List.of("admin", "user"), "edit", List.of("admin"))))
                .toList();
        var profile = JsonText.of(Map.of("attributes", attributes, "unmanagedAttributePolicy", "ADMIN_EDIT"));
        return Map.of(
                "providerId", "declarative-user-profile",
                "config", Map.of("kc.user.profile.config", List.of(profile)));
    }

    private String at(String path) {
        return "http://localhost:" + options.port() + path;
    }
}
