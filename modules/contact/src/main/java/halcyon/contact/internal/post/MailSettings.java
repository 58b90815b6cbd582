package halcyon.contact.internal.post;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// The mail server. Without a host e-mails are written to the folder of messages.
@ConfigurationProperties("halcyon.mail")
record MailSettings(
        @Bindable(defaultValue = "") String host,
        @Bindable(defaultValue = "587") int port,
        @Bindable(defaultValue = "STARTTLS") Security security,
        @Bindable(defaultValue = "") String user,
        @Bindable(defaultValue = "") String password,
        @Bindable(defaultValue = "") String from,
        @Bindable(defaultValue = "") String caFile,
        @Bindable(defaultValue = "20") int timeoutSeconds) {
    /// How the way to the server is closed to others. NONE only to this machine.
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
