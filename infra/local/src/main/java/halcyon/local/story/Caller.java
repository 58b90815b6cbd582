package halcyon.local.story;

import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Someone who calls: what the story needs to make a patient of them.
public record Caller(
        String given,
        String family,
        LocalDate birthDate,
        String sex,
        Language language,
        Indication indication,
        String diagnosis,
        Optional<Long> payer,
        SiteId site,
        String street,
        String city,
        String state,
        String zip,
        BigDecimal kilograms,
        int centimetres) {
    String email() {
        return (given + "." + family + "@example.org").toLowerCase(java.util.Locale.ROOT);
    }

    String phone() {
        return "303-555-01%02d".formatted(Math.floorMod(family.hashCode(), 100));
    }

    Optional<String> memberId() {
        return payer.map(any -> "FR%09d".formatted(Math.floorMod((family + given + birthDate).hashCode(), 1_000_000_000)));
    }
}
