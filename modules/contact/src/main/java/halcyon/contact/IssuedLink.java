package halcyon.contact;

import java.time.Instant;

/// Shown once: the token is stored only as a hash. `path` is the page's address on this installation (`/p/<token>`),
/// `code` the six-digit second factor that goes by another channel.
public record IssuedLink(long id, String path, String code, Instant expires) {
    @Override
    public String toString() {
        return "IssuedLink[" + id + "]";
    }
}
