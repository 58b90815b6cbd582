package halcyon.ui.billing;

import halcyon.billing.AmendClaim;
import halcyon.billing.ClaimId;
import halcyon.billing.Denial;
import halcyon.billing.Denials;
import halcyon.billing.Submitted;
import halcyon.billing.WriteOff;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Thirty made-up denials that can be worked: each verb moves one on.
final class SampleDenials implements Denials {
    static final int HOW_MANY = 30;
    private static final List<String> REASONS = List.of("CO-197", "CO-50", "CO-16", "CO-197", "CO-29", "CO-97", "PR-204");
    private static final List<Denial.Step> STEPS = List.of(Denial.Step.CORRECT, Denial.Step.APPEAL, Denial.Step.CORRECT, Denial.Step.CORRECT, Denial.Step.APPEAL, Denial.Step.LOOK, Denial.Step.PATIENT);
    private static final List<String> NAMES = List.of("Kessler, Joan", "Whitaker, Dale", "Adeleke, Femi", "Fenwick, Ruth", "Zamora, Inés", "Lemaire, Odile", "Pruitt, Marcus");
    private final Map<Long, Denial> all = new TreeMap<>();

    private SampleDenials() {
        for (int n = 0; n < HOW_MANY; n++) all.put(n + 1L, made(n));
    }

    static SampleDenials denials() {
        return new SampleDenials();
    }

    private static Denial made(int n) {
        String reason = REASONS.get(n % REASONS.size());
        String word = "billing.denial-" + reason.substring(3);
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        return new Denial(n + 1L, new ClaimId(n % 12 + 1), "H-2078" + n, PatientId.of(n + 1), NAMES.get(n % NAMES.size()), SiteId.of("denver"), LocalDate.of(2026, 10, 29),
                n % 2 == 0 ? "Front Range Health" : "Mesa Plan", reason, n % 3 == 0 ? "N706" : "", Sentence.of(word, reason), Sentence.of(word + "-cure", reason),
                Money.cents(n % 4 == 0 ? 2800 : 26800 + 100 * n), Money.cents(26800), STEPS.get(n % STEPS.size()), today.plusDays(n - 2L), Denial.State.OPEN,
                n % 5 == 0 ? Optional.of("Bella Ortiz") : Optional.empty(), Optional.empty(), 1, Instant.parse("2026-11-20T10:00:00Z"));
    }

    @Override
    public List<Denial> denials(Actor actor, Set<Denial.State> states) {
        return all.values().stream().filter(one -> states.contains(one.state())).toList();
    }

    @Override
    public Denial denial(Actor actor, long denial) {
        return java.util.Objects.requireNonNull(all.get(denial));
    }

    @Override
    public void own(Actor actor, Set<Long> denials) {
        denials.forEach(id -> all.compute(id, (key, one) -> moved(one, one.state(), Optional.of(actor.name()))));
    }

    @Override
    public void plan(Actor actor, long denial, Denial.Step step, LocalDate deadline) {
        throw new UnsupportedOperationException("plan");
    }

    @Override
    public Submitted resend(Actor actor, long denial, AmendClaim correction) {
        move(denial, Denial.State.RESENT);
        return new Submitted(List.of("837P-000000482.edi"), List.of(correction.claim()), List.of());
    }

    @Override
    public byte[] appealPacket(Actor actor, long denial) {
        return new byte[] {'%', 'P', 'D', 'F'};
    }

    @Override
    public void appealed(Actor actor, long denial, LocalDate deadline) {
        move(denial, Denial.State.APPEALED);
    }

    @Override
    public WriteOff writeOff(Actor actor, long denial, String why) {
        if (denial(actor, denial).amount().cents() <= 10000) {
            move(denial, Denial.State.WRITTEN_OFF);
            return new WriteOff.Done();
        }
        move(denial, Denial.State.WRITE_OFF_ASKED);
        return new WriteOff.Asked(Sentence.of("billing.write-off-asked", "100.00"));
    }

    @Override
    public WriteOff confirmWriteOff(Actor actor, long denial, boolean agreed) {
        move(denial, agreed ? Denial.State.WRITTEN_OFF : Denial.State.OPEN);
        return new WriteOff.Done();
    }

    private void move(long denial, Denial.State to) {
        all.compute(denial, (key, one) -> moved(one, to, one.owner()));
    }

    private static Denial moved(Denial one, Denial.State to, Optional<String> owner) {
        return new Denial(one.id(), one.claim(), one.number(), one.patient(), one.patientName(), one.site(), one.dateOfService(), one.payer(), one.reason(), one.remarks(), one.why(),
                one.cure(), one.amount(), one.contested(), one.step(), one.deadline(), to, owner, to == Denial.State.WRITE_OFF_ASKED ? Optional.of("sent after the limit") : one.asked(),
                one.remittance(), one.openedAt());
    }
}
