package halcyon.contact.internal;

import halcyon.contact.IssuedLink;
import halcyon.contact.Notice;
import halcyon.contact.Notice.Visit;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.Sentence;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The templates of notices, filled with times, sites, telephone numbers and links, and nothing else.
@Singleton
class NoticeWords {
    private static final Actor SYSTEM = Actor.system("contact");

    private final Directory directory;
    private final Discretion discretion;
    private final String publicUrl;

    NoticeWords(
            Directory directory,
            Discretion discretion,
            @Value("${halcyon.public-url:`http://localhost:8080`}") String publicUrl) {
        this.directory = directory;
        this.discretion = discretion;
        this.publicUrl = publicUrl;
    }

    record Said(String subject, String mail, String text) {
        @Override
        public String toString() {
            return "Said";
        }
    }

    Said of(Notice notice, Patient patient, Optional<IssuedLink> link) {
        var language = patient.language();
        var first = notice.visits().getFirst();
        var site = directory.site(SYSTEM, first.site());
        var times = Times.at(site.zone(), language);
        var kind = "contact.notice." + notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var name = discretion.name(site, language);
        var lines = notice.visits().stream().map(visit -> line(visit, language)).collect(Collectors.joining("\n"));
        var until = notice.until().map(times::brief).orElse("");
        var ask = link.map(issued -> answer(notice, issued, times, language))
                .orElseGet(() -> say(language, "contact.notice.by-phone", site.phone()));
        return new Said(
                say(language, kind + ".subject", name),
                say(language, kind + ".mail", name, lines, until) + "\n\n" + ask,
                say(language, kind + textOf(notice), name, times.brief(first.at()), notice.visits().size(), until) + " "
                        + link.map(issued -> say(language, "contact.notice.code", issued.code()))
                                .orElseGet(() -> say(language, "contact.notice.call", site.phone())));
    }

    // a text message has room for one visit, or for how many
    private static String textOf(Notice notice) {
        if (notice.visits().size() > 1) return ".texts";
        if (notice.kind() != Notice.Kind.CHANGED) return ".text";
        return ".text-" + notice.visits().getFirst().fate().name().toLowerCase(Locale.ROOT);
    }

    private String answer(Notice notice, IssuedLink link, Times times, Language language) {
        var how = notice.kind() == Notice.Kind.OFFER ? "contact.notice.by-link-offer" : "contact.notice.by-link";
        return say(language, how, publicUrl + link.path(), times.whole(link.expires()));
    }

    private String line(Visit visit, Language language) {
        var site = directory.site(SYSTEM, visit.site());
        var times = Times.at(site.zone(), language);
        var when = times.whole(visit.at());
        var where = where(site, language);
        return switch (visit.fate()) {
            case STANDS -> say(language, "contact.notice.line", when, where);
            case CANCELLED -> say(language, "contact.notice.line-cancelled", when, where);
            case MOVED ->
                say(language, "contact.notice.line-moved", when, where, visit.before().map(times::whole).orElse(""));
        };
    }

    private String where(Site site, Language language) {
        return discretion.name(site, language) + ", " + site.street() + ", " + site.city() + ", " + site.state();
    }

    private static String say(Language language, String key, Object... arguments) {
        return Sentence.of(key, arguments).in(language.locale());
    }
}
