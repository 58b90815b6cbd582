package halcyon.billing.internal.x12;

import java.text.Normalizer;

/// Text in the basic character set of X12.6: upper-case letters, digits and a few signs, without our own separators.
public final class BasicText {
    private static final String SIGNS = " !\"&'()+,./;?=-";
    private static final int LAST_PLAIN = 127;

    private BasicText() {}

    /// Accents fall off their letters, anything else that is not allowed becomes a blank; cut to the element's length.
    public static String of(String text, int longest) {
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder basic = new StringBuilder(plain.length());
        for (int n = 0; n < plain.length(); n++) {
            char one = plain.charAt(n);
            if (one > LAST_PLAIN && Character.getType(one) == Character.NON_SPACING_MARK) continue;
            char upper = Character.toUpperCase(one);
            char put = isBasic(upper) ? upper : ' ';
            boolean blankAgain = put == ' ' && (basic.isEmpty() || basic.charAt(basic.length() - 1) == ' ');
            if (!blankAgain) basic.append(put);
        }
        if (basic.length() > longest) basic.setLength(longest);
        return basic.toString().strip();
    }

    private static boolean isPlain(String text) {
        for (int n = 0; n < text.length(); n++) if (text.charAt(n) > LAST_PLAIN) return false;
        return true;
    }

    private static boolean isBasic(char one) {
        return one >= 'A' && one <= 'Z' || one >= '0' && one <= '9' || SIGNS.indexOf(one) >= 0;
    }
}
