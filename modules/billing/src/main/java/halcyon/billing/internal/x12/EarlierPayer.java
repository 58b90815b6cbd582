package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// 2320 to 2330B and 2430: what a payer before this one decided, copied from its remittance. `order` is P or S, `kin` SBR02 of its
/// subscriber (18: the patient). Without lines it decided the claim as a whole.
public record EarlierPayer(String order, String kin, String familyName, String givenName, String memberId, String name, String payerId, String filingIndicator,
        LocalDate decidedOn, Money paid, Money patientOwes, List<Adjustment> adjustments, List<Line> lines) {
    public EarlierPayer {
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
    }

    /// 2430: what it decided about the line with that number (LX01).
    public record Line(int number, String code, List<String> modifiers, BigDecimal units, Money paid, List<Adjustment> adjustments) {
        public Line {
            modifiers = List.copyOf(modifiers);
            adjustments = List.copyOf(adjustments);
        }
    }
}
