package halcyon.billing;

import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A claim with its lines, the minutes that earned them, its problems and its timeline. `refusal` says why it was rejected or
/// denied: `where` is the payer's code ("CO-197"), then plain words and the cure.
public record Claim(
        ClaimId id, String number, PatientId patient, String patientName, SiteId site, LocalDate dateOfService, String payer, String diagnosis, ClaimState state,
        Money charge, Money paid, Money patientOwes, Optional<Problem> refusal, Details details, List<Line> lines, List<Problem> problems, List<Happened> timeline) {
    /// What billing staff may correct.
    public record Details(String memberId, Optional<String> authorization, String renderingName, Optional<String> renderingNpi, Optional<String> payerControl) {}

    /// One service line. `minutes` is the evidence; null-free: codes without minutes have none.
    public record Line(int number, String code, List<String> modifiers, BigDecimal units, Money charge, Optional<String> ndc,
            Optional<BigDecimal> millilitres, String description, List<Minutes> minutes) {}

    /// Minutes that earn a unit, or are kept as evidence ("infusion", "observation").
    public record Minutes(String kind, Instant from, Instant to, boolean earns) {}

    /// A step of the claim's life: kind is DRAFTED, 837P, 999, 277CA, 835, NOTE.
    public record Happened(Instant at, String kind, Sentence text, String by) {}
}
