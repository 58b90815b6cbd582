package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// 2000B to 2400: one claim, of the subscriber or of a dependent, to the first payer or to one after others.
public record ProfessionalClaim(String number, Subscriber subscriber, Optional<Dependent> dependent, Insurer insurer, String placeOfService, String frequency,
        Optional<String> originalControl, Optional<String> authorization, List<Attachment> attachments, List<String> diagnoses, Optional<Rendering> rendering,
        Optional<Facility> facility, List<EarlierPayer> earlier, List<ServiceLine> lines) {
    public ProfessionalClaim {
        attachments = List.copyOf(attachments);
        diagnoses = List.copyOf(diagnoses);
        earlier = List.copyOf(earlier);
        lines = List.copyOf(lines);
    }

    public Money charge() {
        Money sum = Money.ZERO;
        for (ServiceLine line : lines) sum = sum.plus(line.charge());
        return sum;
    }

    /// 2010BA. `sex` is F, M or U.
    public record Subscriber(String familyName, String givenName, String memberId, LocalDate birthDate, String sex, Address address) {}

    /// 2000C: the patient when somebody else holds the plan. `kin` is PAT01.
    public record Dependent(String kin, String familyName, String givenName, LocalDate birthDate, String sex, Address address) {}

    /// 2010BB and SBR. `order` is P, S or T; `medicareSecond` SBR05, why Medicare is not first.
    public record Insurer(String name, String payerId, String filingIndicator, String order, Optional<String> medicareSecond) {
        /// The payer that pays first.
        public static Insurer first(String name, String payerId, String filingIndicator) {
            return new Insurer(name, payerId, filingIndicator, "P", Optional.empty());
        }
    }

    /// PWK: paper that follows: what it is, how it comes, the number it bears.
    public record Attachment(String report, String way, String control) {}

    /// 2310B.
    public record Rendering(String familyName, String givenName, String npi, String taxonomy) {}

    /// 2310C.
    public record Facility(String name, String npi, Address address) {}

    /// 2400. `description` is SV101-7, required for unlisted codes; `drug` is 2410.
    public record ServiceLine(String control, String code, List<String> modifiers, String description, Money charge, BigDecimal units,
            List<Integer> pointers, LocalDate date, Optional<Drug> drug) {
        public ServiceLine {
            modifiers = List.copyOf(modifiers);
            pointers = List.copyOf(pointers);
        }
    }

    /// 2410: NDC in eleven digits, how much was given and in which unit (ML).
    public record Drug(String ndc, BigDecimal quantity, String unit) {}
}
