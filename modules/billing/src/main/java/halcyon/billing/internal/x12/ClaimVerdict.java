package halcyon.billing.internal.x12;

import java.util.Optional;

/// CLP02: what the payer did with the claim. Status is not money: the amounts decide what is posted.
public enum ClaimVerdict {
    PRIMARY("1"),
    SECONDARY("2"),
    TERTIARY("3"),
    DENIED("4"),
    PRIMARY_FORWARDED("19"),
    SECONDARY_FORWARDED("20"),
    TERTIARY_FORWARDED("21"),
    REVERSAL("22"),
    NOT_OURS_FORWARDED("23"),
    PREDETERMINATION("25");

    private final String code;

    ClaimVerdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean forwarded() {
        return switch (this) {
            case PRIMARY_FORWARDED, SECONDARY_FORWARDED, TERTIARY_FORWARDED, NOT_OURS_FORWARDED -> true;
            case PRIMARY, SECONDARY, TERTIARY, DENIED, REVERSAL, PREDETERMINATION -> false;
        };
    }

    static Optional<ClaimVerdict> of(String code) {
        for (ClaimVerdict verdict : values()) if (verdict.code.equals(code)) return Optional.of(verdict);
        return Optional.empty();
    }
}
