package halcyon.ui.cabinet;

import com.vaadin.flow.component.UI;
import halcyon.treatment.ContainerForm;
import halcyon.treatment.Lot;
import halcyon.treatment.Measure;
import halcyon.treatment.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Amounts, labels and days of the cabinet in the language of the page.
final class Say {
    private Say() {}

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("cabinet." + key, arguments);
    }

    static String plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static String amount(BigDecimal amount, Measure measure) {
        return new Quantity(amount, measure).in(UI.getCurrent().getLocale());
    }

    /// A difference with its sign: "+0.4 mL", "−10 mL".
    static String signed(BigDecimal amount, Measure measure) {
        return (amount.signum() > 0 ? "+" : amount.signum() < 0 ? "−" : "") + amount(amount.abs(), measure);
    }

    static String unit(Measure measure) {
        return new Quantity(BigDecimal.TWO, measure).unit(UI.getCurrent().getLocale());
    }

    static String label(Lot lot) {
        return lot.drug() + " " + lot.strength();
    }

    static String form(ContainerForm form) {
        return text("form." + form);
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(UI.getCurrent().getLocale()).format(day);
    }
}
