package halcyon.contact.internal.post;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// The SMS gateway. Without a URL text messages are written to the folder of messages.
@ConfigurationProperties("halcyon.sms")
record SmsSettings(
        @Bindable(defaultValue = "") String url,
        @Bindable(defaultValue = "") String token,
        @Bindable(defaultValue = "") String from,
        @Bindable(defaultValue = "15") int timeoutSeconds) {
    @Override
    public String toString() {
        return "SmsSettings[" + url + "]";
    }
}
