package halcyon.ui.rota;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import halcyon.directory.StaffMember;
import halcyon.scheduling.SiteRota;
import halcyon.scheduling.SpecialDay;
import halcyon.shared.Role;
import halcyon.ui.capacity.Week;
import java.time.LocalDate;
import java.util.List;

/// A week as a table: people by day. A cell opens its person and day, a day's head opens the day.
final class RotaTable extends Div {
    private final SiteRota rota;
    private final RotaWords words;
    private final PersonDays days;
    private final boolean mayEdit;
    private SerializableBiConsumer<StaffMember, LocalDate> person = (who, date) -> {};
    private SerializableConsumer<LocalDate> day = date -> {};

    RotaTable(SiteRota rota, RotaWords words, List<LocalDate> week, LocalDate today, boolean mayEdit) {
        this.rota = rota;
        this.words = words;
        this.days = new PersonDays(rota, words);
        this.mayEdit = mayEdit;
        addClassName("rota-frame");
        var table = new Element("table");
        table.getClassList().add("rota");
        var heads = new Element("tr");
        heads.appendChild(new Element("th").setAttribute("scope", "col").setText(getTranslation("rota.person")));
        week.forEach(date -> heads.appendChild(head(date, date.equals(today))));
        var body = new Element("tbody");
        words.onDuty().forEach(who -> body.appendChild(row(who, week)));
        table.appendChild(new Element("thead").appendChild(heads), body);
        getElement().appendChild(table);
    }

    RotaTable onPerson(SerializableBiConsumer<StaffMember, LocalDate> listener) {
        person = listener;
        return this;
    }

    RotaTable onDay(SerializableConsumer<LocalDate> listener) {
        day = listener;
        return this;
    }

    private Element head(LocalDate date, boolean today) {
        var name = new Span(Week.day(date, words.locale()));
        if (today) name.addClassName("is-today");
        var under = new Span(special(date));
        under.addClassNames("small", "is-watch");
        var cell = new Element("th").setAttribute("scope", "col");
        Component content = mayEdit ? button(getTranslation("rota.day.open", Week.day(date, words.locale())), () -> day.accept(date), name, under) : new Div(name, under);
        return cell.appendChild(content.getElement());
    }

    private String special(LocalDate date) {
        return rota.specialDays().stream()
                .filter(each -> each.date().equals(date))
                .map(this::said)
                .findFirst()
                .orElse("");
    }

    private String said(SpecialDay special) {
        return special.hours()
                .map(hours -> hours.opens() + "–" + hours.closes())
                .orElse(getTranslation("rota.closed")) + " · " + special.reason();
    }

    private Element row(StaffMember who, List<LocalDate> week) {
        var name = new Element("span").setText(who.name());
        var role = new Element("span").setText(getTranslation(who.role() == Role.PRESCRIBER ? "rota.duty.PRESCRIBER" : "rota.duty.OBSERVER"));
        role.getClassList().add("fact-under");
        var row = new Element("tr").appendChild(new Element("th").setAttribute("scope", "row").appendChild(name, role));
        for (var date : week) row.appendChild(cell(who, date));
        return row;
    }

    private Element cell(StaffMember who, LocalDate date) {
        var entries = days.of(who.id(), date).stream().map(this::chip).toArray(Span[]::new);
        var label = getTranslation("rota.cell.open", who.name(), Week.day(date, words.locale()));
        Component content = mayEdit || entries.length > 0 ? button(label, () -> person.accept(who, date), entries) : new Span("");
        return new Element("td").appendChild(content.getElement());
    }

    private Span chip(PersonDays.Entry entry) {
        var chip = new Span(entry.text().isEmpty() ? getTranslation("rota.off." + entry.word()) : entry.text());
        if (entry.repeats()) chip.add(new Span(" ↻"));
        chip.addClassNames("rota-chip", "is-" + entry.state().word());
        return chip;
    }

    private static NativeButton button(String label, Command act, Component... content) {
        var button = new NativeButton();
        button.add(content);
        button.addClassName("rota-cell");
        button.getElement().setAttribute("aria-label", label + spoken(content));
        button.addClickListener(click -> act.execute());
        return button;
    }

    private static String spoken(Component... content) {
        var text = new StringBuilder();
        for (var each : content) text.append(", ").append(each.getElement().getTextRecursively());
        return text.toString();
    }
}
