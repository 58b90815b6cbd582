package halcyon.billing.internal.x12;

import java.util.regex.Pattern;

/// National Provider Identifier: ten digits, the last one a check digit over 80840 and the first nine (Luhn).
public final class Npi {
    private static final Pattern FORM = Pattern.compile("[12]\\d{9}");

    private Npi() {}

    public static boolean isValid(String npi) {
        if (!FORM.matcher(npi).matches()) return false;
        String digits = "80840" + npi;
        int sum = 0;
        for (int n = 0; n < digits.length(); n++) {
            int digit = digits.charAt(digits.length() - 1 - n) - '0';
            int weighed = n % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
