package halcyon.contact.internal.post;

import halcyon.contact.Channel;
import java.util.Optional;

/// A message on its way. `key` is the same however often it is tried; `unsubscribe` the address that ends e-mails at one click.
public record Letter(long id, String key, Channel channel, String to, String subject, String text, Optional<String> unsubscribe) {
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
