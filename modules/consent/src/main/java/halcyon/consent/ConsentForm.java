package halcyon.consent;

import halcyon.shared.Language;
import java.time.LocalDate;
import java.util.List;

/// One version of a consent text in one language. `contentHash` covers code, version, language and every section.
/// Sections that are `required` must be agreed to one by one.
public record ConsentForm(
        String code, int version, Language language, String title, List<Section> sections, LocalDate from, String contentHash) {
    public record Section(String id, String heading, String text, boolean required) {}
}
