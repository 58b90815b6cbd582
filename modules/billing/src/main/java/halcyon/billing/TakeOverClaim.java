package halcyon.billing;

import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A claim that was filed elsewhere before (another system, paper) and whose answers will come here. `number` is its CLM01.
public record TakeOverClaim(
        String number, PatientId patient, SiteId site, LocalDate dateOfService, long payer, String memberId, String diagnosis, Optional<String> payerControl,
        List<Line> lines) {
    public TakeOverClaim {
        if (number.isBlank() || number.length() > 38) throw new IllegalArgumentException("a claim number has 1 to 38 characters");
        if (lines.isEmpty()) throw new IllegalArgumentException("a claim has at least one line");
        lines = List.copyOf(lines);
    }

    /// A service line with its REF 6R.
    public record Line(String control, String code, List<String> modifiers, Money charge) {
        public Line {
            if (charge.isNegative()) throw new IllegalArgumentException("a charge is not negative, got " + charge);
            modifiers = List.copyOf(modifiers);
        }
    }
}
