package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.treatment.Confirmation;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// One entry as the second person reads it beside the syringe: the patient by two facts, the drug and its lot, the amount loud,
/// the arithmetic line by line.
final class ConfirmCard extends Article {
    private final ConfirmView view;
    private final Confirmation entry;
    private final TextField reason = new TextField();

    ConfirmCard(Bedside bedside, ConfirmView view, Confirmation entry) {
        this.view = view;
        this.entry = entry;
        addClassName("confirm-card");
        var patient = bedside.directory.openPatient(bedside.actor(), entry.patient(), "second person");
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        add(new H2(getTranslation("confirm.what." + entry.kind())));
        add(strong(patient.familyName() + ", " + patient.givenName()), strong(day.format(patient.birthDate())));
        add(loud(), steps(), lot(day));
        var zone = bedside.directory.site(bedside.actor(), entry.site()).zone();
        var time = SitedTime.format(entry.enteredAt(), zone, "HH:mm", getLocale());
        add(quiet(getTranslation("confirm.by", entry.enteredBy(), time)));
        add(view.isMine(entry) ? StatusBadge.quiet(State.WAITING, getTranslation("confirm.mine")) : acts());
    }

    private Div loud() {
        var taken = number(entry.amount().amount().toPlainString(), entry.amount().unit(getLocale()));
        var loud = new Div(number(entry.milligrams().toPlainString(), "mg"), taken);
        loud.addClassName("dose-loud");
        return loud;
    }

    private OrderedList steps() {
        var steps = new OrderedList();
        entry.steps().forEach(step -> steps.add(new ListItem(step)));
        return steps;
    }

    private Component lot(DateTimeFormatter day) {
        return new Span(getTranslation(
                "confirm.lot", entry.drug(), entry.amount().measure().strength(entry.concentration()), entry.lotNumber(), day.format(entry.expires())));
    }

    private Component acts() {
        var confirm = new Button(getTranslation("confirm.do." + entry.kind()), click -> view.confirm(entry));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClassName("confirm-do");
        reason.setLabel(getTranslation("confirm.why"));
        reason.setMaxLength(400);
        reason.setVisible(false);
        var refuse = new Button(getTranslation("confirm.refuse"), click -> refuse());
        var acts = new Div(confirm, refuse, reason);
        acts.addClassName("confirm-acts");
        return acts;
    }

    /// The first press asks why, the second one signs it.
    private void refuse() {
        if (reason.isVisible() && !reason.getValue().isBlank()) {
            view.refuse(entry, reason.getValue());
            return;
        }
        reason.setVisible(true);
        reason.focus();
    }

    private static Div number(String value, String unit) {
        return new Div(new Span(value), quiet(" " + unit));
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("confirm-who");
        return span;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
