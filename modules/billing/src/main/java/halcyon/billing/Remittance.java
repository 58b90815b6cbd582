package halcyon.billing;

import halcyon.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What came in from a payer and what it was posted as. Adjustments are read back from the journal, so what stands here is
/// what was booked; a remittance that is not posted has none.
public record Remittance(
        long id, String kind, String file, String payer, String trace, String method, Money payment, Optional<LocalDate> paidOn, State state, String note,
        Instant receivedAt, List<Claim> claims, List<Provider> provider) {
    /// POSTED and MATCHED are done; UNMATCHED speaks of claims we never sent; CLASH repeats the numbers of another one;
    /// TAKEN_BACK was posted and is not any more.
    public enum State {
        POSTED,
        MATCHED,
        UNMATCHED,
        CLASH,
        TAKEN_BACK,
        CLOSED
    }

    /// One claim of it. `status` is CLP02, `patient` CLP05, `payerControl` CLP07.
    public record Claim(
            String number, Optional<Long> claim, String status, Money charge, Money paid, Money patient, String payerControl, List<Taken> adjustments,
            List<Line> lines) {
        /// What each group code took, claim and lines together.
        public Map<String, Money> byGroup() {
            Map<String, Money> sums = new TreeMap<>();
            Stream.concat(adjustments.stream(), lines.stream().flatMap(line -> line.adjustments().stream()))
                    .forEach(one -> sums.merge(one.group(), one.amount(), Money::plus));
            return sums;
        }
    }

    /// One service line of a claim; `control` is our REF 6R coming back.
    public record Line(String code, Money charge, Money paid, List<Taken> adjustments, String control, String remarks) {}

    /// An adjustment: group, reason code, amount.
    public record Taken(String group, String reason, Money amount) {}

    /// A provider-level adjustment (PLB): on no claim.
    public record Provider(String reason, Money amount) {}
}
