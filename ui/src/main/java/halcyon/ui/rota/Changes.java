package halcyon.ui.rota;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import halcyon.directory.Directory;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CalendarPreview;
import halcyon.scheduling.CalendarPreviewed;
import halcyon.scheduling.CalendarSaved;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.SchedulingAccess;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.ReasonList.Reason;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a change of the calendar is made: tried first; what it would break is shown; saved when that was seen.
record Changes(
        Rotas rotas, Directory directory, CurrentUser user, RotaWords words, SerializableRunnable closed, SerializableRunnable saved) {
    /// A button that makes the change of a form, and beneath it what it would break. The form gives nothing while a field of it
    /// is not right, and says so itself.
    Component button(String label, boolean filled, SerializableSupplier<Optional<CalendarChange>> change) {
        var answer = new Div();
        answer.getElement().setAttribute("aria-live", "polite");
        var button = new Button(label);
        if (filled) button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> change.get().ifPresent(what -> tried(what, answer)));
        var both = new Div(button, answer);
        both.addClassName("rota-change");
        return both;
    }

    private void tried(CalendarChange change, Div answer) {
        answer.removeAll();
        switch (rotas.previewChange(user.actor(), change)) {
            case CalendarPreviewed.Refused refused -> answer.add(ReasonList.of(List.of(refused.reason())));
            case CalendarPreviewed.Would would when isHarmless(would.preview()) -> save(change, List.of(), answer);
            case CalendarPreviewed.Would would -> shown(change, would.preview(), answer);
        }
    }

    private static boolean isHarmless(CalendarPreview preview) {
        return preview.broken().isEmpty() && preview.elsewhere() == 0;
    }

    private void shown(CalendarChange change, CalendarPreview preview, Div answer) {
        answer.removeAll();
        var count = preview.broken().size() + preview.elsewhere();
        answer.add(new H3(text("breaks", count)), broken(preview));
        if (preview.elsewhere() > 0) answer.add(new Span(text("elsewhere", preview.elsewhere())));
        var anyway = new Button(text("save-anyway", count), click -> save(change, preview.bookings(), answer));
        anyway.addThemeVariants(ButtonVariant.ERROR);
        anyway.setDisableOnClick(true);
        answer.add(anyway);
    }

    private ReasonList broken(CalendarPreview preview) {
        var names = directory.names(
                user.actor(), preview.broken().stream().map(each -> each.booking().patient()).collect(Collectors.toSet()));
        var list = new ReasonList();
        for (var each : preview.broken()) {
            var booking = each.booking();
            var from = booking.place().slot().from();
            list.add(new Reason(
                    State.WATCH, words.moment(from) + " " + names.getOrDefault(booking.patient(), "…"), each.reason().in(words.locale()),
                    text("see"), Optional.of("calendar?site=" + booking.site() + "&date=" + words.date(from) + "&booking=" + booking.id())));
        }
        return list;
    }

    private void save(CalendarChange change, List<BookingId> seen, Div answer) {
        switch (write(change, seen)) {
            case CalendarSaved.Done done -> {
                saved.run();
                var count = done.broken().broken().size() + done.broken().elsewhere();
                if (count == 0) Toast.done(text("saved"));
                if (count > 0) Toast.watch(text("saved-work", count));
            }
            case CalendarSaved.Refused refused -> {
                answer.removeAll();
                answer.add(ReasonList.of(List.of(refused.reason())));
            }
            case CalendarSaved.BreaksOthers others -> shown(change, others.now(), answer);
        }
    }

    // who may not edit the rota may still report that someone is sick or a chair is broken
    private CalendarSaved write(CalendarChange change, List<BookingId> seen) {
        var actor = user.actor();
        if (change instanceof CalendarChange.Reported reported && !SchedulingAccess.TABLE.allows(actor, "saveChange", words.site().id()))
            return rotas.reportChange(actor, reported, seen);
        return rotas.saveChange(actor, change, seen);
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("rota." + key, arguments);
    }
}
