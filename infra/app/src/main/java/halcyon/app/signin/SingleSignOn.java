package halcyon.app.signin;

import halcyon.app.Addresses;
import halcyon.app.web.PublicUrl;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pac4j.core.client.Clients;
import org.pac4j.core.config.Config;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.exception.http.WithLocationAction;
import org.pac4j.core.http.callback.NoParameterCallbackUrlResolver;
import org.pac4j.core.util.generator.RandomValueGenerator;
import org.pac4j.jee.context.JEEContext;
import org.pac4j.jee.context.session.JEESessionStore;
import org.pac4j.oidc.client.KeycloakOidcClient;
import org.pac4j.oidc.config.KeycloakOidcConfiguration;

/// The sign-in dialogue with the realm: code flow with state, nonce and PKCE.
/// @see docs/decisions/0004-sign-in.md
@Singleton
final class SingleSignOn {
    private static final String CLIENT = "halcyon";
    private static final int STATE_DIGITS = 32;
    private final KeycloakOidcClient client;
    private final Config config;

    SingleSignOn(Realm realm, PublicUrl url, BackChannel backChannel, SignedIn signedIn) {
        client = new KeycloakOidcClient(configuration(realm));
        client.setName(CLIENT);
        client.setCallbackUrlResolver(new NoParameterCallbackUrlResolver());
        client.setMaxAttempts(Integer.MAX_VALUE);
        client.setMinTimeIntervalBetweenAttemptsInMilliseconds(0);
        config = new Config(new Clients(url.of(Addresses.CALLBACK), client));
        config.setSessionLogoutHandler(backChannel);
        config.setCallbackLogic(signedIn);
    }

    Config config() {
        return config;
    }

    /// Leads the browser to the realm; it comes back to the callback, and from there to `target`.
    void ask(HttpServletRequest request, HttpServletResponse response, LocalTarget target) throws IOException {
        var context = new CallContext(new JEEContext(request, response), new JEESessionStore());
        SignedIn.remember(request, target);
        config.getClients().init();
        client.init();
        var action = client.getRedirectionAction(context).orElseThrow();
        if (!(action instanceof WithLocationAction elsewhere))
            throw new IllegalStateException("the sign-in gave no address: " + action.getClass().getSimpleName());
        response.sendRedirect(elsewhere.getLocation());
    }

    private static KeycloakOidcConfiguration configuration(Realm realm) {
        var configuration = new KeycloakOidcConfiguration();
        configuration.setBaseUri(realm.baseUrl());
        configuration.setRealm(realm.name());
        configuration.setClientId(realm.pages().id());
        configuration.setSecret(realm.pages().secret());
        configuration.setClientAuthenticationMethodAsString("client_secret_basic");
        configuration.setScope("openid profile");
        configuration.setUseNonce(true);
        configuration.setWithState(true);
        configuration.setStateGenerator(new RandomValueGenerator(STATE_DIGITS));
        configuration.setCallUserInfoEndpoint(false);
        return configuration;
    }
}
