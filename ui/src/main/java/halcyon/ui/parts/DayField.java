package halcyon.ui.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A day, typed or picked, in the page's language: 2026-11-24 is always understood.
public final class DayField extends DatePicker {
    public DayField(String label) {
        super(label);
        Locale locale = getLocale();
        List<DayOfWeek> week = Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()).limit(6)).toList();
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setDateFormats("es".equals(locale.getLanguage()) ? "dd/MM/yyyy" : "MM/dd/yyyy", "yyyy-MM-dd")
                .setMonthNames(Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList())
                .setWeekdays(week.stream().map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList())
                .setWeekdaysShort(week.stream().map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)).toList())
                .setFirstDayOfWeek("es".equals(locale.getLanguage()) ? 1 : 0)
                .setToday(getTranslation("parts.today"))
                .setCancel(getTranslation("parts.cancel"))
                .setBadInputErrorMessage(getTranslation("parts.day.bad")));
    }
}
