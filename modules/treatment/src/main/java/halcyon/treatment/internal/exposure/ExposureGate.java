package halcyon.treatment.internal.exposure;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.protocol.Protocols;
import halcyon.shared.Sentence;
import halcyon.treatment.Exposure;
import halcyon.treatment.internal.rule.Amount;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the protocol makes a check a condition, the next dose waits for it.
@Singleton
class ExposureGate implements Gate {
    static final String NAME = "treatment.exposure";

    private final ExposureDesk desk;
    private final Protocols protocols;

    ExposureGate(ExposureDesk desk, Protocols protocols) {
        this.desk = desk;
        this.protocols = protocols;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        if (!holds(subject)) return clear();
        return desk.ahead(subject.patient(), code(subject), subject.drug(), day(subject)).stream()
                .filter(check -> check.due() && check.gate())
                .findFirst()
                .map(check -> trouble(subject, check))
                .orElseGet(ExposureGate::clear);
    }

    /// The visits of one course have one protocol: whether it holds any check is looked up once.
    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        if (visits.isEmpty() || holds(visits.getFirst()) || holds(visits.getLast())) return Gate.super.askEach(checkpoint, visits);
        return visits.stream().map(visit -> clear()).toList();
    }

    private boolean holds(Subject subject) {
        if (!subject.purpose().equals(Subject.TREATMENT) || subject.protocolVersion().isEmpty()) return false;
        return desk.rulesOf(code(subject), day(subject)).values().stream().anyMatch(RuleRow::isGate);
    }

    private String code(Subject subject) {
        return protocols.version(ExposureDesk.EXPOSURE, subject.protocolVersion().orElseThrow()).code();
    }

    private LocalDate day(Subject subject) {
        return desk.dayAt(subject.site(), subject.slot().from());
    }

    private static Answer clear() {
        return new Answer.Clear(Sentence.of("treatment.exposure-fine"));
    }

    private static Answer trouble(Subject subject, Exposure.Check check) {
        var key = "treatment.exposure-" + check.kind().name().toLowerCase(Locale.ROOT);
        return new Answer.Trouble(
                Sentence.of(key, check.sessionsSince(), Amount.plain(check.milligramsSince())),
                Sentence.of(key + "-cure"),
                Optional.of(subject.slot().from()));
    }
}
