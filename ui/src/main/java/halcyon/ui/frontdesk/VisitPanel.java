package halcyon.ui.frontdesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.clearance.Clearance;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.scheduling.PatientAnswer;
import halcyon.shared.StaffId;
import halcyon.ui.parts.GateList;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One visit beside the board: when, where, with whom, what is in the way, and what can be done now.
final class VisitPanel {
    private final SidePanel panel;
    private final Visit visit;
    private final TextField reason = new TextField();
    private final Div asking = new Div();

    /// What this person may do: check in, call off for a reason, note a later arrival, note that nobody came, note that she
    /// would come earlier.
    record Acts(
            boolean checkIn, Optional<SerializableConsumer<String>> callOff, Optional<SerializableConsumer<LocalTime>> late,
            Optional<SerializableConsumer<Boolean>> miss, Optional<SerializableConsumer<Boolean>> earlier) {}

    VisitPanel(Visit visit, DayBoard day, VisitWords words, Map<StaffId, String> names, Optional<Clearance> outlook,
            Optional<PatientAnswer> said, SerializableRunnable closed, Acts acts) {
        this.visit = visit;
        panel = new SidePanel(visit.patientName(), closed);
        var place = visit.booking().place();
        var times = words.clock(place.slot().from()) + "–" + words.clock(visit.chairUntil());
        panel.body().add(
                StatusBadge.of(words.state(visit), words.word(visit)),
                line(times + " · " + words.chair(visit)),
                line(text("session", visit.booking().number(), visit.booking().of())),
                line(text("watched-by", names.getOrDefault(place.observer(), "–"), place.prescriber().map(who -> names.getOrDefault(who, "–")).orElse("–"))));
        said.ifPresent(answer -> panel.body().add(new Div(StatusBadge.quiet(said(answer.word()), answered(answer)))));
        outlook.ifPresent(clearance -> panel.body().add(new H3(text("gates")), new GateList(clearance, day.zone())));
        var isBooked = visit.booking().state() == BookingState.BOOKED;
        acts.late().filter(any -> isBooked).ifPresent(act -> panel.body().add(lateForm(act, day)));
        acts.earlier().filter(any -> isBooked && visit.booking().place().slot().from().isAfter(day.asOf())).ifPresent(act -> panel.body().add(wouldCome(act)));
        acts.callOff().filter(any -> isBooked).ifPresent(act -> panel.body().add(cancelForm(act)));
        acts.miss().filter(any -> words.isLate(visit)).ifPresent(act -> panel.body().add(missed(act)));
        panel.foot(new Anchor("patients/" + visit.booking().patient(), text("chart")));
        if (acts.checkIn() && visit.booking().state().isOpen()) panel.foot(new Anchor("patients/" + visit.booking().patient(), text("chart")), next());
    }

    SidePanel panel() {
        return panel;
    }

    // the one thing most likely to come next
    private Anchor next() {
        var booked = visit.booking().state() == BookingState.BOOKED;
        var next = new Anchor("session/check-in?booking=" + visit.booking().id(), text(booked ? "check-in" : "open-session"));
        next.addClassNames("button", "filled");
        next.setId("next-step");
        return next;
    }

    private Div cancelForm(SerializableConsumer<String> cancel) {
        reason.setLabel(text("why"));
        reason.setMaxLength(200);
        reason.setWidthFull();
        Button really = new Button(text("cancel"), click -> cancelled(cancel));
        really.addThemeVariants(ButtonVariant.ERROR);
        asking.add(reason, really);
        asking.addClassName("visit-cancel");
        asking.setVisible(false);
        Button ask = new Button(text("cancel-visit"), click -> ask());
        ask.addThemeVariants(ButtonVariant.TERTIARY);
        Div form = new Div(ask, asking);
        form.addClassName("visit-cancel");
        return form;
    }

    private Div lateForm(SerializableConsumer<LocalTime> act, DayBoard day) {
        TimePicker comes = new TimePicker();
        comes.setLocale(Locale.UK);
        comes.setStep(Duration.ofMinutes(5));
        comes.setAriaLabel(text("comes-at"));
        comes.setPlaceholder(text("comes-at"));
        comes.setMin(visit.booking().place().slot().from().atZone(day.zone()).toLocalTime());
        Button note = new Button(text("comes-late"), click -> {
            comes.setInvalid(comes.isEmpty());
            comes.setErrorMessage(text("comes-missing"));
            if (!comes.isEmpty()) act.accept(comes.getValue());
        });
        note.addThemeVariants(ButtonVariant.TERTIARY);
        Div form = new Div(comes, note);
        form.addClassNames("row", "visit-late");
        return form;
    }

    private static State said(PatientAnswer.Word word) {
        return switch (word) {
            case CONFIRMED -> State.READY;
            case ASKED -> State.WATCH;
            case CANCELLED -> State.STOP;
        };
    }

    private String answered(PatientAnswer answer) {
        var word = text("said." + answer.word());
        return answer.wish().map(wish -> word + ", " + text("wish." + wish)).orElse(word);
    }

    private Button wouldCome(SerializableConsumer<Boolean> act) {
        Button earlier = new Button(text("earlier"), click -> act.accept(true));
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        earlier.setDisableOnClick(true);
        earlier.setId("would-come-earlier");
        return earlier;
    }

    private Button missed(SerializableConsumer<Boolean> act) {
        Button missed = new Button(text("missed"), click -> act.accept(true));
        missed.addThemeVariants(ButtonVariant.TERTIARY);
        missed.setDisableOnClick(true);
        return missed;
    }

    private void ask() {
        asking.setVisible(true);
        reason.focus();
    }

    private void cancelled(SerializableConsumer<String> cancel) {
        reason.setInvalid(reason.isEmpty());
        reason.setErrorMessage(text("why-missing"));
        if (!reason.isEmpty()) cancel.accept(reason.getValue());
    }

    private static Div line(String text) {
        return new Div(new Span(text));
    }

    private String text(String key, Object... arguments) {
        return panel.getTranslation("frontdesk.board.panel." + key, arguments);
    }
}
