package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.contact.TextHeard;
import halcyon.contact.internal.WordRow.Meaning;
import halcyon.shared.Language;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Text messages that come in: a STOP holds for the number from then on, whoever's it is. Anything that is no word of the list is
/// answered with how to reach a person, and not kept.
@Singleton
class InboundDesk {
    private final Words words;
    private final HeardTexts heard;
    private final Reach reach;
    private final Clock clock;

    InboundDesk(Words words, HeardTexts heard, Reach reach, Clock clock) {
        this.words = words;
        this.heard = heard;
        this.reach = reach;
        this.clock = clock;
    }

    /// The answer in the language of the word; none for a message that was heard before.
    Optional<String> hear(TextHeard text) {
        var word = words.find(plain(text.words()), LocalDate.now(clock));
        var meaning = word.map(found -> found.meaning().name()).orElse("OTHER");
        var number = Reach.hash(Channel.SMS, text.from());
        if (heard.add(text.id(), number, meaning, clock.instant()) == 0) return Optional.empty();
        word.map(WordRow::meaning)
                .filter(found -> found != Meaning.HELP)
                .ifPresent(found -> reach.stop(Channel.SMS, number, found == Meaning.STOP));
        var language = word.map(WordRow::language).orElse(Language.EN);
        return Optional.of(Sentence.of("contact.heard." + meaning.toLowerCase(Locale.ROOT)).in(language.locale()));
    }

    /// "Stop." and "¡Alto!" are the words STOP and ALTO.
    static String plain(String words) {
        var letters = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("[^\\p{Alpha}]", "");
        return letters.toUpperCase(Locale.ROOT);
    }

    void unsubscribed(String addressHash) {
        reach.stop(Channel.EMAIL, addressHash, true);
    }
}
