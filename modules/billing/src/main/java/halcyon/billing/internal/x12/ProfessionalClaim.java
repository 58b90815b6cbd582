package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// 2000B to 2400: one claim whose subscriber is the patient.
public record ProfessionalClaim(String number, Subscriber subscriber, Insurer insurer, String placeOfService, String frequency,
        Optional<String> originalControl, Optional<String> authorization, List<String> diagnoses, Optional<Rendering> rendering,
        Optional<Facility> facility, List<ServiceLine> lines) {
    public ProfessionalClaim {
        diagnoses = List.copyOf(diagnoses);
        lines = List.copyOf(lines);
    }

    public Money charge() {
        return lines.stream().map(ServiceLine::charge).reduce(Money.ZERO, Money::plus);
    }

    /// 2010BA. `sex` is F, M or U.
    public record Subscriber(String familyName, String givenName, String memberId, LocalDate birthDate, String sex, Address address) {}

    /// 2010BB and SBR09.
    public record Insurer(String name, String payerId, String filingIndicator) {}

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
