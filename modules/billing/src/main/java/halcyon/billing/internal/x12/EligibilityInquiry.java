package halcyon.billing.internal.x12;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// A 270 about one member on one day. `control` is ISA13 and GS06; `trace` comes back in the 271.
public record EligibilityInquiry(
        long control, boolean test, LocalDateTime at, String sender, String receiver, Payer payer, Provider provider, Member member, Optional<Dependent> dependent,
        LocalDate about, String trace) {
    public EligibilityInquiry {
        if (control < 1 || control > 999_999_999L) throw new IllegalArgumentException("a control number has one to nine digits, got " + control);
    }

    /// 2100A.
    public record Payer(String name, String id) {}

    /// 2100B; the tax number says in TRN03 who asks.
    public record Provider(String name, String npi, String taxId) {}

    /// 2100C: whose policy it is.
    public record Member(String familyName, String givenName, String memberId, LocalDate birthDate, String sex) {}

    /// 2100D: the patient, when the policy is someone else's.
    public record Dependent(String familyName, String givenName, LocalDate birthDate, String sex) {}
}
