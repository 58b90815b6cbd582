package halcyon.ui.frontdesk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.directory.Directory;
import halcyon.scheduling.Booking;
import halcyon.scheduling.Repair;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.ReasonList.Reason;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.State;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How could this day be made whole? The fewest moves, and what no move helps; made all at once or not at all.
final class RepairPanel {
    private final SidePanel panel;
    private final PlaceWords words;
    private final Map<PatientId, String> names;

    RepairPanel(Repair repair, Directory directory, Rearranging rearranging, PlaceWords words, SerializableRunnable closed) {
        this.words = words;
        panel = new SidePanel(text("title"), closed);
        var bookings = Stream.concat(repair.moves().stream().map(Repair.Move::booking), repair.left().stream().map(Repair.Left::booking));
        names = directory.names(rearranging.user().actor(), bookings.map(Booking::patient).collect(Collectors.toSet()));
        if (repair.moves().isEmpty() && repair.left().isEmpty()) panel.body().add(new Paragraph(text("whole")));
        if (!repair.moves().isEmpty()) panel.body().add(new H3(text("moves", repair.moves().size())), moves(repair));
        if (!repair.left().isEmpty()) panel.body().add(new H3(text("left", repair.left().size())), left(repair));
        if (repair.moves().isEmpty()) return;
        var accept = new Button(text("accept", repair.moves().size()), click -> {
            closed.run();
            rearranging.say(rearranging.changes().acceptRepair(rearranging.user().actor(), repair), text("done", repair.moves().size()));
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        panel.foot(accept);
    }

    SidePanel panel() {
        return panel;
    }

    private ReasonList moves(Repair repair) {
        var list = new ReasonList();
        for (var move : repair.moves())
            list.add(new Reason(State.WAITING, name(move.booking()), words.line(move.booking().place()) + " → " + words.line(move.to()), said(move.why()), Optional.empty()));
        return list;
    }

    private ReasonList left(Repair repair) {
        var list = new ReasonList();
        for (var left : repair.left()) list.add(new Reason(State.STOP, name(left.booking()), said(left.reason()), "", Optional.empty()));
        return list;
    }

    private String name(Booking booking) {
        return names.getOrDefault(booking.patient(), "…");
    }

    private String said(Sentence sentence) {
        return sentence.in(words.locale());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("frontdesk.repair." + key, arguments);
    }
}
