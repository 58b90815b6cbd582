package halcyon.billing;

import java.math.BigDecimal;
import java.util.List;

/// A line as the coder wants it, and why.
public record ChangeLine(ClaimId claim, int line, String code, BigDecimal units, List<String> modifiers, String reason) {
    public ChangeLine {
        modifiers = List.copyOf(modifiers);
        if (!code.matches("[A-Z0-9]{5}")) throw new IllegalArgumentException("a code has five letters or digits, got " + code);
        if (units.signum() <= 0 || units.stripTrailingZeros().scale() > 0) throw new IllegalArgumentException("units are whole and more than nothing, got " + units);
        if (modifiers.size() > 4 || !modifiers.stream().allMatch(one -> one.matches("[A-Z0-9]{2}")))
            throw new IllegalArgumentException("at most four modifiers of two letters or digits, got " + modifiers);
        if (reason.isBlank() || reason.length() > 400) throw new IllegalArgumentException("say why in 1 to 400 characters");
    }
}
