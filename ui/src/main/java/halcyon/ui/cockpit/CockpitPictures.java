package halcyon.ui.cockpit;

import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.Language;
import halcyon.shared.Sentence;
import halcyon.treatment.Alarm;
import halcyon.treatment.Alarms;
import halcyon.treatment.Session;
import halcyon.treatment.SessionState;
import halcyon.treatment.TreatmentAccess;
import halcyon.treatment.Treatments;
import halcyon.treatment.WatchPlan;
import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Draws up the picture of a session for the person who asks.
@Singleton
class CockpitPictures {
    private static final List<String> VERBS =
            List.of("recordVitals", "adverseEvent", "note", "stop", "pause", "restart", "strikeVitals", "strikeNote", "acknowledgeAlarm");
    private static final List<String> OF_THE_PUMP = List.of("pause", "restart");
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final Treatments treatments;
    private final Alarms alarms;
    private final Protocols protocols;
    private final Directory directory;
    private final CockpitWords words;
    private final Texts texts;
    private final Clock clock;

    CockpitPictures(
            Treatments treatments,
            Alarms alarms,
            Protocols protocols,
            Directory directory,
            CockpitWords words,
            Texts texts,
            Clock clock) {
        this.treatments = treatments;
        this.alarms = alarms;
        this.protocols = protocols;
        this.directory = directory;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /// What stands for the person on the device: the same for the same person, and no name.
    static String owner(Actor actor) {
        return ContentHash.of("cockpit." + actor.subject());
    }

    /// The alarms that stand, the gravest first; those that may not acknowledge them see none.
    List<Alarm> standing(Actor actor, Session session) {
        if (!TreatmentAccess.TABLE.allows(actor, "alarms")) return List.of();
        return alarms.alarms(actor, session.id()).stream()
                .filter(Alarm::isOpen)
                .sorted(Comparator.comparing(Alarm::level).reversed().thenComparing(Alarm::raisedAt))
                .toList();
    }

    /// Changes whenever the record or an alarm does.
    static String seen(Session session, List<Alarm> standing) {
        var alarms = standing.stream().map(alarm -> alarm.id() + "." + alarm.level() + "." + alarm.acknowledgedBy().isPresent());
        return session.contentHash() + session.state() + alarms.collect(Collectors.joining(" "));
    }

    CockpitPicture of(
            Actor actor, Session session, List<Alarm> standing, Patient patient, String token, Language language) {
        var zone = directory.site(actor, session.site()).zone();
        var protocol = protocols.version(actor, session.protocolVersion());
        var locale = language.locale();
        return new CockpitPicture(
                clock.millis(),
                owner(actor),
                actor.name(),
                token,
                locale.getLanguage(),
                seen(session, standing),
                VERBS.stream()
                        .filter(verb -> TreatmentAccess.TABLE.allows(actor, verb))
                        .filter(verb -> session.dosing().form().flows() || !OF_THE_PUMP.contains(verb))
                        .toList(),
                person(patient, zone, locale),
                shown(session, protocol, zone, locale),
                standing.stream().map(alarm -> raised(alarm, locale)).toList(),
                plan(treatments.watchPlan(actor, session.id()), protocol),
                words.all(locale));
    }

    private CockpitPicture.Person person(Patient patient, ZoneId zone, Locale locale) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        var allergies = patient.allergies();
        return new CockpitPicture.Person(
                patient.listName(),
                Period.between(patient.birthDate(), today).getYears() + " " + text("parts.years", locale),
                texts.getTranslation("parts.born", locale, day.format(patient.birthDate())),
                patient.diagnosis().orElse(""),
                patient.weightKilograms().map(kilograms -> kilograms.toPlainString() + " kg").orElse("–"),
                allergies.isBlank() ? text("parts.allergies.none", locale) : allergies);
    }

    private CockpitPicture.Shown shown(Session session, Protocol protocol, ZoneId zone, Locale locale) {
        var first = session.vitals().isEmpty() ? began(session) : session.vitals().getFirst().at();
        var planned = began(session)
                .plus(Duration.ofMinutes(protocol.dose().infusionMinutes()))
                .plus(Duration.ofMinutes(protocol.calendar().monitoringMinutes()));
        var end = session.dischargedAt().orElseGet(clock::instant);
        return new CockpitPicture.Shown(
                session.id().value(),
                session.state().name(),
                text("clinician.state." + session.state(), locale),
                session.chair(),
                zone.getId(),
                session.number(),
                session.of(),
                session.observer(),
                facts(session, protocol, locale),
                dose(session),
                session.systolicBand().map(Session.Band::low).orElse(null),
                session.systolicBand().map(Session.Band::high).orElse(null),
                millis(session.startedAt()),
                millis(session.stoppedAt()),
                session.dosing().pauses().stream()
                        .map(pause -> new CockpitPicture.Still(pause.from().toEpochMilli(), millis(pause.to())))
                        .toList(),
                millis(session.nextVitalsDue()),
                earlier(first, began(session)).minus(MARGIN).toEpochMilli(),
                later(planned, end).plus(MARGIN).toEpochMilli(),
                session.state() != SessionState.SIGNED && session.state() != SessionState.ABANDONED,
                session.vitals().stream().map(CockpitPictures::taken).toList(),
                session.notes().stream().map(note -> line(note, locale)).toList());
    }

    private List<CockpitPicture.Fact> facts(Session session, Protocol protocol, Locale locale) {
        var chair = new CockpitPicture.Fact(session.chair(), session.observer());
        if (session.dose().isEmpty()) return List.of(chair);
        var dose = session.dose().get();
        var perKilogram = protocol.dose().milligramsPerKilogram();
        var basis = perKilogram.signum() == 0
                ? session.drug()
                : texts.getTranslation("clinician.per-kilogram", locale, perKilogram.stripTrailingZeros().toPlainString());
        var amount = new CockpitPicture.Fact(dose.milligrams().toPlainString() + " mg " + session.route(), basis);
        if (dose.millilitresPerHour().signum() == 0) return List.of(amount, chair);
        var rate = dose.millilitresPerHour().stripTrailingZeros().toPlainString() + " mL/h";
        return List.of(amount, new CockpitPicture.Fact(rate, session.chair()));
    }

    private static CockpitPicture.@Nullable Dose dose(Session session) {
        if (session.dose().isEmpty() || session.startedAt().isEmpty()) return null;
        return new CockpitPicture.Dose(
                session.startedAt().get().toEpochMilli(),
                millis(session.stoppedAt()),
                session.dose().get().milligrams().doubleValue(),
                session.givenMilligrams().map(Number::doubleValue).orElse(null));
    }

    private static CockpitPicture.Taken taken(Session.Vitals vitals) {
        var set = vitals.set();
        return new CockpitPicture.Taken(
                vitals.id(),
                vitals.at().toEpochMilli(),
                set.systolic(),
                set.diastolic(),
                set.heartRate(),
                set.oxygen(),
                set.respiratoryRate(),
                set.sedation().isPresent() ? set.sedation().getAsInt() : null,
                vitals.alerts(),
                vitals.by(),
                vitals.struck().orElse(null));
    }

    private CockpitPicture.Line line(Session.Note note, Locale locale) {
        return new CockpitPicture.Line(
                note.at().toEpochMilli(),
                CockpitWords.colour(note.kind()).word(),
                texts.getTranslation("clinician.event." + note.kind(), locale, note.text()),
                note.by(),
                note.kind().equals("note") && note.struck().isEmpty() ? note.id() : null,
                note.struck().orElse(null));
    }

    private static CockpitPicture.Raised raised(Alarm alarm, Locale locale) {
        return new CockpitPicture.Raised(
                alarm.id(),
                alarm.word(),
                Sentence.of("treatment.alert-" + alarm.word()).in(locale),
                alarm.level().name().toLowerCase(Locale.ROOT),
                alarm.raisedAt().toEpochMilli(),
                alarm.acknowledgedBy().orElse(null),
                alarm.escalatedTo().orElse(null),
                alarm.repeatEvery().map(Duration::toSeconds).orElse(null));
    }

    private static CockpitPicture.Plan plan(WatchPlan plan, Protocol protocol) {
        var likely = plan.likely().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, range -> List.of(range.getValue().low(), range.getValue().high())));
        return new CockpitPicture.Plan(
                plan.duringMinutes(),
                plan.afterEveryMinutes(),
                plan.early().toSeconds(),
                plan.warnAfter().toSeconds(),
                plan.escalateAfter().toSeconds(),
                protocol.dose().infusionMinutes(),
                protocol.discharge().minutesAfterEnd(),
                plan.limits(),
                likely);
    }

    private static Instant began(Session session) {
        return session.startedAt().orElse(session.checkedInAt());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable Long millis(Optional<Instant> moment) {
        return moment.map(Instant::toEpochMilli).orElse(null);
    }

    private String text(String key, Locale locale) {
        return texts.getTranslation(key, locale);
    }
}
