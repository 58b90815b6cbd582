package halcyon.billing.internal.x12;

import java.text.Normalizer;
import java.util.Locale;

/// Text in the basic character set of X12.6: upper-case letters, digits and a few signs, without our own separators.
public final class BasicText {
    private BasicText() {}

    /// Accents fall off their letters, anything else that is not allowed becomes a blank; cut to the element's length.
    public static String of(String text, int longest) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toUpperCase(Locale.ROOT);
        String allowed = plain.replaceAll("[^A-Z0-9 !\"&'()+,./;?=-]", " ").replaceAll(" +", " ").strip();
        return allowed.length() <= longest ? allowed : allowed.substring(0, longest).strip();
    }
}
