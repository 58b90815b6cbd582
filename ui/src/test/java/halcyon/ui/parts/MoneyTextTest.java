package halcyon.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.shared.Money;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MoneyTextTest {
    @Test
    void groupsAndKeepsTwoDecimals() {
        assertEquals("1,289.82", MoneyText.plain(Money.cents(128982), Locale.US));
        assertEquals("0.05", MoneyText.plain(Money.cents(5), Locale.US));
    }

    @Test
    void writesARealMinus() {
        assertEquals("−12.00", MoneyText.plain(Money.cents(-1200), Locale.US));
        assertEquals("−$12.00", MoneyText.dollars(Money.cents(-1200), Locale.US));
    }
}
