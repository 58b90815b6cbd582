package halcyon.ui.rota;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.Shift;
import halcyon.scheduling.SiteRota;
import halcyon.scheduling.TimeOff;
import halcyon.scheduling.WeeklyShift;
import halcyon.shared.Role;
import halcyon.ui.capacity.Week;
import halcyon.ui.parts.DayField;
import halcyon.ui.parts.SidePanel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// One person on one day: shorten or remove what is there, add a shift once or every week, give time off, report sick.
final class PersonForm {
    private final Changes changes;
    private final Site site;
    private final StaffMember person;
    private final LocalDate date;
    private final SidePanel panel;

    PersonForm(Changes changes, Site site, SiteRota rota, StaffMember person, LocalDate date, LocalDate today) {
        this.changes = changes;
        this.site = site;
        this.person = person;
        this.date = date;
        var words = changes.words();
        panel = new SidePanel(person.name() + ", " + Week.day(date, words.locale()), changes.closed());
        var days = new PersonDays(rota, words);
        if (date.equals(today))
            section("sick", changes.button(text("sick.report"), false, () -> Optional.of(new CalendarChange.SickToday(person.id(), site.id()))));
        days.shifts(person.id(), date).forEach(this::single);
        days.weekly(person.id(), date).forEach(this::weekly);
        days.timesOff(person.id(), date).forEach(this::away);
        addShift();
        addTimeOff();
    }

    SidePanel panel() {
        return panel;
    }

    private void single(SiteRota.Row<Shift> row) {
        var words = changes.words();
        var slot = row.what().slot();
        var hours = new HoursFields(words.time(slot.from()), words.time(slot.to()));
        section(
                "shift", hours.row(),
                changes.button(text("shift.change"), false, () -> hours.slot(words, date).map(to -> new CalendarChange.ChangeShift(site.id(), row.id(), to))),
                changes.button(text("shift.remove"), false, () -> Optional.of(new CalendarChange.RemoveShift(site.id(), row.id()))));
    }

    private void weekly(SiteRota.Row<WeeklyShift> row) {
        var shift = row.what();
        var last = new DayField(text("weekly.through"));
        last.setValue(date.minusDays(1));
        section(
                "weekly", new Span(shift.starts() + "–" + shift.ends() + " · " + text("weekly.every-n", shift.everyWeeks())), last,
                changes.button(text("weekly.end"), false, () -> Optional.ofNullable(last.getValue()).map(day -> new CalendarChange.EndWeekly(site.id(), row.id(), day))));
    }

    private void away(SiteRota.Row<TimeOff> row) {
        section(
                "off", new Span(text("off." + row.what().kind()) + " · " + changes.words().moment(row.what().slot().from()) + " – " + changes.words().moment(row.what().slot().to())),
                changes.button(text("off.cancel"), false, () -> Optional.of(new CalendarChange.CancelTimeOff(person.id(), row.id()))));
    }

    private void addShift() {
        var duty = new Select<Shift.Duty>();
        duty.setLabel(text("duty"));
        duty.setItems(Shift.Duty.values());
        duty.setItemLabelGenerator(each -> text("duty." + each));
        duty.setValue(person.role() == Role.PRESCRIBER ? Shift.Duty.PRESCRIBER : Shift.Duty.OBSERVER);
        var hours = new HoursFields(site.opens(), site.closes());
        var weeks = new IntegerField(text("weekly.every"));
        weeks.setMin(0);
        weeks.setMax(4);
        weeks.setValue(0);
        weeks.setStepButtonsVisible(true);
        weeks.setHelperText(text("weekly.help"));
        section(
                "add", duty, hours.row(), weeks,
                changes.button(text("add.save"), true, () -> hours.slot(changes.words(), date).map(slot -> added(duty.getValue(), hours, weeks.getValue()))));
    }

    private CalendarChange added(Shift.Duty duty, HoursFields hours, Integer weeks) {
        LocalTime from = hours.from();
        LocalTime to = hours.to();
        if (weeks == null || weeks == 0)
            return new CalendarChange.AddShift(new Shift(person.id(), site.id(), duty, changes.words().slot(date, from, to)));
        return new CalendarChange.AddWeekly(
                new WeeklyShift(person.id(), site.id(), duty, date.getDayOfWeek(), from, to, date, Optional.empty(), Math.clamp(weeks, 1, 4)));
    }

    private void addTimeOff() {
        var kind = new Select<TimeOff.Kind>();
        kind.setLabel(text("off.kind"));
        kind.setItems(TimeOff.Kind.values());
        kind.setItemLabelGenerator(each -> text("off." + each));
        kind.setValue(TimeOff.Kind.LEAVE);
        var last = new DayField(text("off.through"));
        last.setValue(date);
        last.setMin(date);
        var note = new TextField(text("off.note"));
        note.setMaxLength(200);
        section("time-off", kind, last, note, changes.button(text("off.save"), false, () -> Optional.ofNullable(last.getValue())
                .filter(day -> !day.isBefore(date))
                .map(day -> new CalendarChange.AddTimeOff(
                        new TimeOff(person.id(), changes.words().wholeDays(date, day), kind.getValue(), note.getValue())))));
    }

    private void section(String title, Component... parts) {
        var section = new Div(new H3(text("section." + title)));
        section.add(parts);
        section.addClassNames("stack", "rota-section");
        panel.body().add(section);
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("rota." + key, arguments);
    }
}
