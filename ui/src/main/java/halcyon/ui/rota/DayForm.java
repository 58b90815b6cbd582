package halcyon.ui.rota;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.directory.Site;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.SiteRota;
import halcyon.scheduling.SpecialDay;
import halcyon.ui.capacity.Week;
import halcyon.ui.parts.SidePanel;
import java.time.LocalDate;
import java.util.Optional;

/// One day of a site: closed, open at other hours, or as usual again.
final class DayForm {
    private final SidePanel panel;

    DayForm(Changes changes, Site site, SiteRota rota, LocalDate date) {
        panel = new SidePanel(site.name() + ", " + Week.day(date, changes.words().locale()), changes.closed());
        var special = rota.specialDays().stream().filter(each -> each.date().equals(date)).findFirst();
        special.ifPresent(day -> panel.body().add(
                new Span(day.reason()),
                changes.button(text("day.usual"), false, () -> Optional.of(new CalendarChange.UsualDay(site.id(), date)))));
        var reason = new TextField(text("day.reason"));
        reason.setMaxLength(120);
        reason.setWidthFull();
        var closed = new Div(
                new H3(text("day.close")), reason,
                changes.button(text("day.close"), true, () -> said(reason).map(why -> new CalendarChange.SetSpecialDay(SpecialDay.closed(site.id(), date, why)))));
        closed.addClassNames("stack", "rota-section");
        var hours = new HoursFields(site.opens(), site.closes());
        var other = new Div(
                new H3(text("day.hours")), hours.row(),
                changes.button(text("day.hours.save"), false, () -> hours.slot(changes.words(), date)
                        .flatMap(fits -> said(reason))
                        .map(why -> new CalendarChange.SetSpecialDay(SpecialDay.open(site.id(), date, hours.from(), hours.to(), why)))));
        other.addClassNames("stack", "rota-section");
        panel.body().add(closed, other);
    }

    SidePanel panel() {
        return panel;
    }

    private static Optional<String> said(TextField reason) {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(text("reason-missing"));
        return Optional.of(reason.getValue().strip()).filter(word -> !word.isEmpty());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("rota." + key);
    }
}
