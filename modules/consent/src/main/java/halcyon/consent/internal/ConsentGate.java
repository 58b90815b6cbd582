package halcyon.consent.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.CourseGate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.protocol.Protocols;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Treatment needs the patient's standing signature under the newest material version of the form that the visit's protocol
/// names, on the day of the visit, for a dose within what it agrees to. Assessment and crisis visits need none.
@Singleton
class ConsentGate implements CourseGate {
    static final String NAME = "consent.signed";
    private static final Actor SYSTEM = Actor.system("consent");

    private final Standing standing;
    private final Protocols protocols;
    private final Directory directory;
    private final Settings settings;

    ConsentGate(Standing standing, Protocols protocols, Directory directory, Settings settings) {
        this.standing = standing;
        this.protocols = protocols;
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        var known = new HashMap<Wanted, Optional<SignatureRow>>();
        return visits.stream()
                .map(visit -> answer(visit, form -> known.computeIfAbsent(
                        new Wanted(visit.patient(), form), wanted -> standing.latest(wanted.patient(), wanted.form()))))
                .toList();
    }

    private record Wanted(PatientId patient, String form) {}

    private Answer answer(Subject subject, Function<String, Optional<SignatureRow>> signatures) {
        if (!subject.purpose().equals(Subject.TREATMENT)) return new Answer.Clear(Sentence.of("consent.not-needed"));
        var at = subject.slot().from();
        var day = LocalDate.ofInstant(at, directory.site(SYSTEM, subject.site()).zone());
        var latest = signatures.apply(form(subject, day));
        if (latest.isEmpty()) return trouble("consent.missing", at);
        var signature = latest.get();
        if (!standing.isOfGoodVersion(signature, day)) return trouble("consent.old-version", at, signature.version());
        if (!at.isBefore(standing.ends(signature))) return trouble("consent.run-out", at);
        var over = subject.doseMilligrams().flatMap(dose -> signature.ceiling().filter(most -> dose.compareTo(most) > 0));
        if (over.isPresent())
            return trouble("consent.over-ceiling", at, plain(subject.doseMilligrams().orElseThrow()), plain(over.get()));
        var signedOn = LocalDate.ofInstant(signature.signedAt(), directory.site(SYSTEM, subject.site()).zone());
        return new Answer.Clear(Sentence.of("consent.stands", signedOn, signature.version()));
    }

    private static String plain(BigDecimal milligrams) {
        return milligrams.stripTrailingZeros().toPlainString();
    }

    private String form(Subject subject, LocalDate day) {
        return subject.protocolVersion()
                .map(version -> protocols.version(SYSTEM, version).consentForm())
                .orElseGet(() -> settings.text("treatment-form", day));
    }

    private static Answer trouble(String key, Instant by, Object... arguments) {
        return new Answer.Trouble(Sentence.of(key, arguments), Sentence.of("consent.cure"), Optional.of(by));
    }
}
