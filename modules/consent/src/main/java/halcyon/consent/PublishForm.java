package halcyon.consent;

import halcyon.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A new version of a form, in every language at once. `material` versions must be signed anew before the next session.
public record PublishForm(
        String code, Map<Language, Text> texts, boolean material, LocalDate from) {
    public record Text(String title, List<ConsentForm.Section> sections) {}
}
