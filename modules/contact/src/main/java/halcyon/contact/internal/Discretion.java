package halcyon.contact.internal;

import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a message may say to whoever reads it over a shoulder: a site whose name tells what is treated goes by a neutral one.
@Singleton
class Discretion {
    private static final Actor SYSTEM = Actor.system("contact");

    private final Guarded guarded;
    private final Directory directory;
    private final Clock clock;

    Discretion(Guarded guarded, Directory directory, Clock clock) {
        this.guarded = guarded;
        this.directory = directory;
        this.clock = clock;
    }

    /// The site's name as it may stand in a message.
    String name(SiteId site, Language language) {
        return name(directory.site(SYSTEM, site), language);
    }

    String name(Site site, Language language) {
        return tells(site.name()) ? Sentence.of("contact.site-neutral").in(language.locale()) : site.name();
    }

    /// Whether a text holds a word that tells of an illness or a treatment.
    boolean tells(String text) {
        var words = text.toLowerCase(Locale.ROOT);
        return stems().stream().anyMatch(words::contains);
    }

    /// Refuses words of others that name the patient or tell of an illness.
    void require(Sentence text, Patient patient) {
        for (var argument : text.arguments())
            if (tells(argument) || names(argument, patient))
                throw new IllegalArgumentException("a message may not name the patient or an illness: " + text.key());
    }

    private static boolean names(String text, Patient patient) {
        return Stream.of(patient.givenName(), patient.familyName())
                .map(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .anyMatch(name -> name.matcher(text).find());
    }

    private List<String> stems() {
        return guarded.stems(LocalDate.now(clock));
    }
}
