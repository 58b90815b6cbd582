package halcyon.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An exact amount: whole cents and a currency. Cannot hold a fraction of a cent; never rounds unless told how.
public record Money(long cents, Currency currency) implements Comparable<Money> {
    public static final Currency USD = Currency.getInstance("USD");
    public static final Money ZERO = new Money(0, USD);

    public static Money cents(long cents) {
        return new Money(cents, USD);
    }

    /// Reads "233.6", "-12", "0.05". More than two decimals are refused, not rounded.
    public static Money parse(String text) {
        try {
            return new Money(new BigDecimal(text.strip()).movePointRight(2).longValueExact(), USD);
        } catch (ArithmeticException | NumberFormatException wrong) {
            throw new IllegalArgumentException("not an amount of dollars and whole cents: '" + text + "'", wrong);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, same(other).cents), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, same(other).cents), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(cents, factor), currency);
    }

    /// A share of the amount; rounds because the caller says how.
    public Money times(BigDecimal factor, RoundingMode rounding) {
        return new Money(factor.multiply(BigDecimal.valueOf(cents)).setScale(0, rounding).longValueExact(), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(cents), currency);
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    /// X12 form (data type R): no trailing zeros, no point without decimals.
    public String toX12() {
        return BigDecimal.valueOf(cents, 2).stripTrailingZeros().toPlainString();
    }

    /// "1234.50"
    public String toPlain() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, same(other).cents);
    }

    @Override
    public String toString() {
        return toPlain() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException("currencies differ: " + currency + "/" + other.currency);
        return other;
    }
}
