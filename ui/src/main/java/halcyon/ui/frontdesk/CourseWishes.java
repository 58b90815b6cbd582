package halcyon.ui.frontdesk;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import halcyon.directory.Site;
import halcyon.protocol.Protocol;
import halcyon.scheduling.FindCourse;
import halcyon.shared.PatientId;
import halcyon.ui.parts.DayField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What the patient can: plan, site, first day, days of the week, hours. Every change searches again.
final class CourseWishes extends Div {
    // hours as on the board, in every language
    private static final Locale WALL_CLOCK = Locale.UK;

    private final Select<Protocol> protocol = new Select<>();
    private final MultiSelectComboBox<Site> sites = new MultiSelectComboBox<>();
    private final Site own;
    private final DayField from;
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimePicker notBefore = new TimePicker();
    private final TimePicker notAfter = new TimePicker();

    CourseWishes(List<Protocol> protocols, List<Site> known, Site own, LocalDate today, QueryParameters asked, SerializableRunnable changed) {
        addClassName("course-wishes");
        protocol.setLabel(text("protocol"));
        protocol.setItems(protocols);
        protocol.setItemLabelGenerator(Protocol::title);
        protocols.stream().findFirst().ifPresent(protocol::setValue);
        this.own = known.stream().filter(each -> each.id().equals(own.id())).findFirst().orElse(own);
        sites.setLabel(text("sites"));
        sites.setItems(known);
        sites.setItemLabelGenerator(Site::name);
        sites.setValue(this.own);
        sites.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        from = new DayField(text("from"));
        from.setMin(today);
        from.setValue(given(asked, "from", LocalDate::parse).filter(date -> !date.isBefore(today)).orElse(today));
        days.setLabel(text("days"));
        days.setItems(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, getLocale()));
        notBefore.setLabel(text("not-before"));
        notBefore.setValue(given(asked, "notBefore", LocalTime::parse).orElse(own.opens()));
        notAfter.setLabel(text("not-after"));
        notAfter.setValue(given(asked, "notAfter", LocalTime::parse).orElse(own.closes()));
        notBefore.setLocale(WALL_CLOCK);
        notAfter.setLocale(WALL_CLOCK);
        add(protocol, sites, from, days, notBefore, notAfter);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(protocol, sites, from, days, notBefore, notAfter)) field.addValueChangeListener(change -> changed.run());
    }

    /// What to look for; empty while a field is, or while the hours are turned round.
    Optional<FindCourse> command(PatientId patient) {
        var hoursFit = notBefore.getValue() != null && notAfter.getValue() != null && notBefore.getValue().isBefore(notAfter.getValue());
        notAfter.setInvalid(!hoursFit);
        notAfter.setErrorMessage(text("hours-turned"));
        if (!hoursFit || protocol.isEmpty() || sites.isEmpty() || from.isEmpty()) return Optional.empty();
        return Optional.of(new FindCourse(
                patient,
                protocol.getValue().code(),
                chosen().stream().map(Site::id).toList(),
                from.getValue(),
                days.getValue(),
                notBefore.getValue(),
                notAfter.getValue()));
    }

    /// The sites she would go to, her own first.
    List<Site> chosen() {
        return sites.getValue().stream().sorted(Comparator.comparing((Site site) -> !site.id().equals(own.id())).thenComparing(Site::name)).toList();
    }

    Optional<Protocol> protocol() {
        return Optional.ofNullable(protocol.getValue());
    }

    private static <T> Optional<T> given(QueryParameters asked, String name, Function<String, T> parse) {
        try {
            return asked.getSingleParameter(name).map(parse);
        } catch (DateTimeParseException nothingUseful) {
            return Optional.empty();
        }
    }

    private String text(String key) {
        return getTranslation("frontdesk.book." + key);
    }
}
