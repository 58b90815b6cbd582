package halcyon.consent.internal;

import halcyon.consent.ConsentForm;
import halcyon.consent.ConsentFormPublished;
import halcyon.consent.PublishForm;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Language;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The texts in all their versions.
@Singleton
class FormShelf {
    private final Forms forms;
    private final TextRows texts;
    private final Sections sections;
    private final Events events;
    private final Clock clock;

    FormShelf(Forms forms, TextRows texts, Sections sections, Events events, Clock clock) {
        this.forms = forms;
        this.texts = texts;
        this.sections = sections;
        this.events = events;
        this.clock = clock;
    }

    List<String> codes() {
        return forms.codes();
    }

    ConsentForm inForce(String code, Language language, LocalDate on) {
        var version = forms.inForce(code, on).orElseThrow(() -> new Unknown("consent form '" + code + "' in force on " + on));
        return texts.findByCodeAndVersionAndLanguage(code, version.version(), language)
                .map(text -> whole(version, text))
                .orElseThrow(() -> new Unknown("text of consent form '" + code + "' in " + language));
    }

    /// The version in force whose text, in any language, has this hash: what was on the page.
    Optional<ConsentForm> inForce(String code, String contentHash, LocalDate on) {
        return forms.inForce(code, on).stream()
                .flatMap(version -> texts.findByCodeAndVersion(code, version.version()).stream()
                        .map(text -> whole(version, text)))
                .filter(form -> form.contentHash().equals(contentHash))
                .findFirst();
    }

    /// The oldest version whose signature still counts on a date.
    int oldestGood(String code, LocalDate on) {
        return forms.material(code, on).map(FormRow::version).orElse(1);
    }

    /// Texts that no longer match their hash.
    @Transactional
    List<String> changedTexts() {
        return texts.findAll().stream()
                .filter(text -> !hash(text, sections(text)).equals(text.contentHash()))
                .map(text -> text.code() + " version " + text.version() + " " + text.language())
                .toList();
    }

    private List<ConsentForm.Section> sections(TextRow text) {
        return sections.findByTextIdOrderByPlace(text.key()).stream().map(SectionRow::toSection).toList();
    }

    private static String hash(TextRow text, List<ConsentForm.Section> sections) {
        return FormHash.of(text.code(), text.version(), text.language(), text.title(), sections, text.ceiling());
    }

    private ConsentForm whole(FormRow version, TextRow text) {
        var all = sections(text);
        var hash = hash(text, all);
        // a text changed behind our back must not be signed
        if (!hash.equals(text.contentHash()))
            throw new IllegalStateException("consent form " + text.code() + " version " + text.version() + " does not match its hash");
        return new ConsentForm(text.code(), text.version(), text.language(), text.title(), all, version.validFrom(), hash, text.ceiling());
    }

    int publish(Actor actor, PublishForm command) {
        check(command);
        var last = forms.last(command.code());
        if (last.isPresent() && !command.from().isAfter(last.get().validFrom()))
            throw new IllegalArgumentException("a new version starts after " + last.get().validFrom());
        int version = last.map(FormRow::version).orElse(0) + 1;
        forms.save(new FormRow(
                null, command.code(), version, command.material(), command.from(), clock.instant(), actor.subject()));
        command.texts().forEach((language, text) -> write(command, version, language, text));
        events.publish(actor, new ConsentFormPublished(command.code(), version, command.material()));
        return version;
    }

    private void write(PublishForm command, int version, Language language, PublishForm.Text text) {
        var hash = FormHash.of(command.code(), version, language, text.title(), text.sections(), command.ceilingMilligrams());
        var row = texts.save(new TextRow(
                null, command.code(), version, language, text.title(), hash, command.ceilingMilligrams().orElse(null)));
        int place = 1;
        for (var section : text.sections()) sections.save(SectionRow.of(row.key(), place++, section));
    }

    private static void check(PublishForm command) {
        if (!command.code().matches("[a-z0-9-]{2,40}"))
            throw new IllegalArgumentException("a form's code is 2 to 40 of a-z, 0-9 and '-'");
        if (!command.texts().keySet().equals(EnumSet.allOf(Language.class)))
            throw new IllegalArgumentException("a form needs its text in every language: " + Set.of(Language.values()));
        if (command.ceilingMilligrams().filter(most -> most.signum() <= 0).isPresent())
            throw new IllegalArgumentException("the most milligrams of a session must be above zero, got " + command.ceilingMilligrams().get());
        command.texts().values().forEach(FormShelf::check);
        var shapes = command.texts().values().stream().map(FormShelf::shape).distinct().toList();
        if (shapes.size() > 1)
            throw new IllegalArgumentException("every language needs the same sections in the same order, with the same ones required");
    }

    private static void check(PublishForm.Text text) {
        if (text.title().isBlank() || text.sections().isEmpty()) throw new IllegalArgumentException("a form has a title and sections");
        if (text.sections().stream().noneMatch(ConsentForm.Section::required))
            throw new IllegalArgumentException("at least one section must be agreed to");
        for (var section : text.sections())
            if (!section.id().matches("[a-z0-9-]{1,40}") || section.heading().isBlank() || section.text().isBlank())
                throw new IllegalArgumentException("a section has an id, a heading and a text");
    }

    private static List<Map.Entry<String, Boolean>> shape(PublishForm.Text text) {
        return text.sections().stream().map(section -> Map.entry(section.id(), section.required())).toList();
    }
}
