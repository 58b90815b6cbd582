package halcyon.consent;

import halcyon.shared.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One version of a consent text in one language. `contentHash` covers code, version, language,
/// every section and the ceiling: the most milligrams in one session that is agreed to, where the text names one.
/// Sections that are `required` must be agreed to one by one.
public record ConsentForm(
        String code, int version, Language language, String title, List<Section> sections, LocalDate from, String contentHash,
        Optional<BigDecimal> ceilingMilligrams) {
    public record Section(String id, String heading, String text, boolean required) {}
}
