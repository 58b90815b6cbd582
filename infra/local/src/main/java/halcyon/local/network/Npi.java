package halcyon.local.network;

/// National provider identifiers for people and places that do not exist, with a check digit that is right.
final class Npi {
    private Npi() {}

    /// Nine digits and their Luhn digit over the prefix 80840.
    static String of(int serial) {
        String nine = "1%08d".formatted(serial);
        String digits = "80840" + nine;
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return nine + (10 - sum % 10) % 10;
    }
}
