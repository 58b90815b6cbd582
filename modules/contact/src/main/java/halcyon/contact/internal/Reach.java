package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.directory.Patient;
import halcyon.shared.ContentHash;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether a patient may be written to: not after STOP, whether the patient said it to us or it came from the address itself.
@Singleton
class Reach {
    private final Preferences preferences;
    private final Stops stops;
    private final Clock clock;

    Reach(Preferences preferences, Stops stops, Clock clock) {
        this.preferences = preferences;
        this.stops = stops;
        this.clock = clock;
    }

    static String addressOf(Patient patient, Channel channel) {
        return channel == Channel.EMAIL ? patient.email() : patient.phone();
    }

    /// The address as it is known without being written down.
    static String hash(Channel channel, String address) {
        return ContentHash.of(channel + ":" + (channel == Channel.EMAIL ? address.strip().toLowerCase(Locale.ROOT) : number(address)));
    }

    // 303-555-0142 and +1 (303) 555-0142 are one number
    private static String number(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
    }

    boolean wants(Patient patient, Channel channel) {
        return preferences.wants(patient.id().value(), channel)
                && !stops.isStopped(channel, hash(channel, addressOf(patient, channel)));
    }

    /// Wanted, and there is an address.
    boolean reaches(Patient patient, Channel channel) {
        return !addressOf(patient, channel).isBlank() && wants(patient, channel);
    }

    void prefer(Patient patient, Channel channel, boolean wanted) {
        preferences.write(patient.id().value(), channel, wanted, clock.instant());
        if (wanted) stop(channel, hash(channel, addressOf(patient, channel)), false);
    }

    void stop(Channel channel, String addressHash, boolean stopped) {
        stops.write(channel, addressHash, stopped, clock.instant());
    }

    Set<Channel> stopped(Patient patient) {
        return Arrays.stream(Channel.values()).filter(channel -> !wants(patient, channel)).collect(Collectors.toUnmodifiableSet());
    }
}
