package halcyon.directory.internal;

/// National Provider Identifier: ten digits, the last one checks the others.
record Npi(String digits) {
    // CMS: Luhn over the NPI with the prefix 80840, whose digits add 24
    private static final int PREFIX_SUM = 24;

    Npi {
        if (!digits.matches("\\d{10}"))
            throw new IllegalArgumentException("an NPI has 10 digits, got " + digits.length() + " characters");
        if (luhn(digits) % 10 != 0)
            throw new IllegalArgumentException("NPI " + digits + " has a wrong check digit; compare it with the registry");
    }

    static Npi parse(String text) {
        return new Npi(text.strip());
    }

    private static int luhn(String digits) {
        int sum = PREFIX_SUM;
        for (int i = 0; i < 10; i++) {
            int digit = digits.charAt(i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? twice / 10 + twice % 10 : digit;
        }
        return sum;
    }
}
