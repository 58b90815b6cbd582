package halcyon.billing.internal.charge;

import java.util.Optional;

/// National Drug Codes: ten digits in three parts become eleven (5-4-2) by a zero before the short part.
public final class Ndc {
    private Ndc() {}

    /// "50458-028-02" to "50458002802"; empty when the parts are of no known form.
    public static Optional<String> eleven(String ndc) {
        String plain = ndc.strip();
        if (plain.matches("\\d{11}")) return Optional.of(plain);
        String[] parts = plain.split("-");
        if (parts.length != 3 || !plain.matches("[0-9-]+")) return Optional.empty();
        String form = parts[0].length() + "-" + parts[1].length() + "-" + parts[2].length();
        return switch (form) {
            case "5-4-2" -> Optional.of(parts[0] + parts[1] + parts[2]);
            case "4-4-2" -> Optional.of("0" + parts[0] + parts[1] + parts[2]);
            case "5-3-2" -> Optional.of(parts[0] + "0" + parts[1] + parts[2]);
            case "5-4-1" -> Optional.of(parts[0] + parts[1] + "0" + parts[2]);
            default -> Optional.empty();
        };
    }
}
