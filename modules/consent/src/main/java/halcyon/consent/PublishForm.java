package halcyon.consent;

import halcyon.shared.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A new version of a form, in every language at once. `material` versions must be signed anew before the next session.
/// `ceilingMilligrams`: the most that is given in one session, as a part of what is signed; empty leaves it to the protocol.
public record PublishForm(
        String code, Map<Language, Text> texts, boolean material, LocalDate from, Optional<BigDecimal> ceilingMilligrams) {
    /// A text that names no amount.
    public PublishForm(String code, Map<Language, Text> texts, boolean material, LocalDate from) {
        this(code, texts, material, from, Optional.empty());
    }

    public record Text(String title, List<ConsentForm.Section> sections) {}
}
