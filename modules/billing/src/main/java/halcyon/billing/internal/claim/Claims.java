package halcyon.billing.internal.claim;

import halcyon.billing.Claim;
import halcyon.billing.ClaimId;
import halcyon.billing.ClaimState;
import halcyon.billing.internal.charge.ChargedLine;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.StaleVersion;
import halcyon.shared.Unknown;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The stored claims: found, drafted, moved from state to state, each move on the timeline.
@Singleton
public class Claims {
    private final ClaimRows claims;
    private final LineRows lines;
    private final MinutesRows minutes;
    private final StepRows steps;
    private final Clock clock;

    Claims(ClaimRows claims, LineRows lines, MinutesRows minutes, StepRows steps, Clock clock) {
        this.claims = claims;
        this.lines = lines;
        this.minutes = minutes;
        this.steps = steps;
        this.clock = clock;
    }

    public ClaimRow get(ClaimId claim) {
        return claims.findById(claim.value()).orElseThrow(() -> new Unknown("claim " + claim));
    }

    public List<ClaimRow> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : claims.findByIdIn(ids);
    }

    public Optional<ClaimRow> byNumber(String number) {
        return claims.findByNumber(number);
    }

    public Optional<ClaimRow> bySession(long session) {
        return claims.findBySessionId(session);
    }

    public List<ClaimRow> byPayerControl(String control) {
        return control.isEmpty() ? List.of() : claims.findByPayerControl(control);
    }

    public List<ClaimRow> bySubmission(long submission) {
        return claims.findBySubmissionId(submission);
    }

    public List<ClaimRow> ofPatient(PatientId patient) {
        return claims.findByPatientIdOrderByDateOfServiceDesc(patient.value());
    }

    public List<ClaimRow> queue(Set<ClaimState> states, Collection<String> sites) {
        if (states.isEmpty() || sites.isEmpty()) return List.of();
        return states.equals(Set.of(ClaimState.PAID)) ? claims.latest(states, sites) : claims.queue(states, sites);
    }

    public Map<ClaimState, Long> counts(Collection<String> sites) {
        Map<ClaimState, Long> counts = new EnumMap<>(ClaimState.class);
        if (!sites.isEmpty()) claims.counts(sites).forEach(count -> counts.put(count.state(), count.claims()));
        return counts;
    }

    public List<ClaimRow> drafts(int most) {
        return claims.drafts(most);
    }

    /// How many claims for services of these days are not sent yet.
    @Transactional
    public long draftsOf(LocalDate from, LocalDate through) {
        return claims.draftsOf(from, through);
    }

    public List<LineRow> lines(ClaimRow claim) {
        return lines.findByClaimIdOrderByNumber(claim.key());
    }

    public List<Claim.Happened> timeline(ClaimRow claim) {
        return steps.findByClaimIdOrderById(claim.key()).stream().map(StepRow::happened).toList();
    }

    public List<Claim.Minutes> minutes(ClaimRow claim, int line) {
        return minutes.findByClaimIdOrderById(claim.key()).stream().filter(row -> row.line() == line).map(MinutesRow::minutes).toList();
    }

    /// Whether another claim tells the same codes of the same patient and day.
    public boolean isRepeated(ClaimRow claim, Collection<String> codes) {
        return !codes.isEmpty() && claims.sameService(claim.patientId(), claim.dateOfService(), claim.key(), codes) > 0;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public ClaimRow draft(ClaimRow claim, List<NewLine> newLines) {
        ClaimRow saved = claims.save(claim);
        write(saved, newLines);
        return saved;
    }

    /// Other lines instead of those it has.
    @Transactional(Transactional.TxType.MANDATORY)
    void redraft(ClaimRow claim, List<NewLine> newLines) {
        update(claim.charged(newLines.stream().mapToLong(line -> line.charged().charge().cents()).sum()));
        lines.deleteByClaimId(claim.key());
        minutes.deleteByClaimId(claim.key());
        write(claim, newLines);
    }

    /// One line instead of the one with its number.
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(ClaimRow claim, LineRow line) {
        long others = lines(claim).stream().filter(one -> one.number() != line.number()).mapToLong(LineRow::chargeCents).sum();
        update(claim.charged(others + line.chargeCents()));
        lines.update(line);
    }

    /// Each line with a control number of its own.
    static List<NewLine> numbered(String claim, List<ChargedLine> charged) {
        List<NewLine> numbered = new ArrayList<>();
        for (ChargedLine line : charged) numbered.add(new NewLine(line, claim + "L" + (numbered.size() + 1)));
        return numbered;
    }

    private void write(ClaimRow saved, List<NewLine> newLines) {
        List<LineRow> rows = new ArrayList<>();
        List<MinutesRow> evidence = new ArrayList<>();
        for (NewLine line : newLines) {
            int number = rows.size() + 1;
            rows.add(line.row(saved, number));
            line.charged().minutes().forEach(one -> evidence.add(MinutesRow.of(saved.key(), number, one)));
        }
        lines.saveAll(rows);
        minutes.saveAll(evidence);
    }

    /// A charged line with its REF 6R.
    public record NewLine(ChargedLine charged, String control) {
        LineRow row(ClaimRow claim, int number) {
            return new LineRow(null, claim.key(), number, charged.code(), String.join(" ", charged.modifiers()), charged.description(), charged.units(),
                    charged.charge().cents(), charged.drug().map(ChargedLine.Given::ndc).orElse(null),
                    charged.drug().map(ChargedLine.Given::quantity).orElse(null), charged.drug().map(ChargedLine.Given::unit).orElse(null), control);
        }
    }

    /// Stores the changed claim; refused when someone else changed it meanwhile.
    @Transactional(Transactional.TxType.MANDATORY)
    public ClaimRow update(ClaimRow claim) {
        try {
            return claims.update(claim);
        } catch (OptimisticLockException stale) {
            throw new StaleVersion("the claim");
        }
    }

    /// Draft to submitted, for whoever comes first.
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(ClaimRow claim, long submission) {
        return claims.take(claim.key(), claim.version(), submission) == 1;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Actor actor, ClaimRow claim, String kind, Sentence text) {
        steps.save(StepRow.of(claim.key(), now(), kind, text, actor.name()));
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
