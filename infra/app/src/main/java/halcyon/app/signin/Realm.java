package halcyon.app.signin;

import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the sign-in server is and as whom we speak to it (`halcyon.keycloak.*`).
@Singleton
public final class Realm {
    private final String issuer;
    private final String baseUrl;
    private final String name;
    private final Client pages;
    private final Client signatures;
    private final @Nullable String tourClientId;

    Realm(
            @Property(name = "halcyon.keycloak.base-url") String baseUrl,
            @Property(name = "halcyon.keycloak.realm") String name,
            @Property(name = "halcyon.keycloak.ui.client-id") String pagesId,
            @Property(name = "halcyon.keycloak.ui.client-secret") String pagesSecret,
            @Property(name = "halcyon.keycloak.sign.client-id") String signId,
            @Property(name = "halcyon.keycloak.sign.client-secret") String signSecret,
            @Property(name = "halcyon.keycloak.tour.client-id") @Nullable String tourClientId,
            @Property(name = "halcyon.demo.enabled", defaultValue = "false") boolean demo) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        this.name = name;
        this.issuer = this.baseUrl + "/realms/" + name;
        this.pages = new Client(pagesId, pagesSecret);
        this.signatures = new Client(signId, signSecret);
        this.tourClientId = demo ? tourClientId : null;
    }

    public String baseUrl() {
        return baseUrl;
    }

    public String name() {
        return name;
    }

    public String issuer() {
        return issuer;
    }

    /// The client behind the pages of the staff.
    public Client pages() {
        return pages;
    }

    /// The client that only re-authenticates for a signature.
    public Client signatures() {
        return signatures;
    }

    /// The tour's client, which exists with demo data only.
    public Optional<String> tourClientId() {
        return Optional.ofNullable(tourClientId);
    }

    public URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    /// One client of the realm.
    public record Client(String id, String secret) {
        public ClientID clientId() {
            return new ClientID(id);
        }

        public ClientSecretBasic authentication() {
            return new ClientSecretBasic(clientId(), new Secret(secret));
        }

        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }
}
