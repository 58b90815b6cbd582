package halcyon.consent.internal;

import halcyon.consent.ConsentForm;
import halcyon.shared.ContentHash;
import halcyon.shared.Language;
import java.util.List;

/// What a signature is bound to: code, version, language and every section, each part with its length before it, so that no two
/// texts can look the same.
final class FormHash {
    private FormHash() {}

    static String of(String code, int version, Language language, String title, List<ConsentForm.Section> sections) {
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
        return ContentHash.of(text.toString());
    }

    private static void part(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }
}
