package halcyon.ui.parts;

import com.vaadin.flow.component.html.Span;
import halcyon.shared.Money;
import java.text.NumberFormat;
import java.util.Locale;

/// An amount as people read it: grouped, two decimals, a real minus; the sign of the currency only where asked for.
public final class MoneyText extends Span {
    public MoneyText(Money amount) {
        super(plain(amount, Locale.US));
        addClassName("money");
        if (amount.isNegative()) addClassName("is-negative");
    }

    /// "1,289.82", "−12.00"
    public static String plain(Money amount, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(new java.math.BigDecimal(amount.toPlain())).replace('-', '−');
    }

    /// "$1,290": whole dollars, for sums where cents are noise.
    public static String roundDollars(Money amount, Locale locale) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        String text = format.format(Math.round(amount.cents() / 100.0)).replace('-', '−');
        return text.startsWith("−") ? "−$" + text.substring(1) : "$" + text;
    }

    /// "$1,289.82"
    public static String dollars(Money amount, Locale locale) {
        String text = plain(amount, locale);
        return text.startsWith("−") ? "−$" + text.substring(1) : "$" + text;
    }
}
