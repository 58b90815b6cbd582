package halcyon.app.web;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The one address people, links and the sign-in server use (`halcyon.public-url`). One host name everywhere: the session
/// belongs to it.
@Singleton
public final class PublicUrl {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private final URI base;

    PublicUrl(@Property(name = "halcyon.public-url") String base) {
        var url = URI.create(base.endsWith("/") ? base.substring(0, base.length() - 1) : base);
        if (url.getHost() == null || !url.getRawPath().isEmpty())
            throw new IllegalArgumentException("halcyon.public-url is scheme, host and port only, got '" + base + "'");
        this.base = url;
    }

    public URI base() {
        return base;
    }

    /// The full address of a path that begins with `/`.
    public String of(String path) {
        return base + path;
    }

    public boolean secure() {
        return "https".equals(base.getScheme());
    }

    public boolean loopback() {
        return LOOPBACK.contains(base.getHost());
    }

    /// Whether a `Host` header names this address.
    public boolean isHost(@Nullable String host) {
        return base.getRawAuthority().equalsIgnoreCase(host);
    }

    /// Whether an `Origin` header names this address.
    public boolean isOrigin(String origin) {
        return base.toString().equalsIgnoreCase(origin);
    }
}
