package halcyon.consent.internal;

import halcyon.consent.ConsentForm;
import halcyon.shared.ContentHash;
import halcyon.shared.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a signature is bound to: code, version, language, every section and the ceiling where there is one, each part with its length before it, so that no two
/// texts can look the same.
final class FormHash {
    private FormHash() {}

    static String of(String code, int version, Language language, String title, List<ConsentForm.Section> sections, Optional<BigDecimal> ceiling) {
        var text = new StringBuilder();
        part(text, code);
        part(text, Integer.toString(version));
        part(text, language.name());
        part(text, title);
        for (var section : sections) {
            part(text, section.id());
            part(text, section.heading());
            part(text, section.text());
            part(text, Boolean.toString(section.required()));
        }
        ceiling.ifPresent(milligrams -> part(text, milligrams.stripTrailingZeros().toPlainString()));
        return ContentHash.of(text.toString());
    }

    private static void part(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }
}
