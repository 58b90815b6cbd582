package halcyon.contact.internal;

import halcyon.shared.Language;
import halcyon.shared.Sentence;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Times as they are said to a patient: in the zone of the place, with its name.
record Times(ZoneId zone, Language language) {
    static Times at(ZoneId zone, Language language) {
        return new Times(zone, language);
    }

    /// "Tuesday, March 3, 2027 at 9:00 AM MST"
    String whole(Instant instant) {
        return say("contact.when.whole", instant);
    }

    /// "Tue, Mar 3, 9:00 AM MST"
    String brief(Instant instant) {
        return say("contact.when.brief", instant);
    }

    private String say(String pattern, Instant instant) {
        var format = DateTimeFormatter.ofPattern(Sentence.of(pattern).in(language.locale()), language.locale());
        // the narrow space some locales put before AM would turn a text message into one of 70 characters
        return format.format(instant.atZone(zone)).replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
