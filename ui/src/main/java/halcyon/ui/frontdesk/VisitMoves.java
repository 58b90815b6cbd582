package halcyon.ui.frontdesk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.directory.Directory;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.Moved;
import halcyon.scheduling.Place;
import halcyon.scheduling.Scheduling;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.Instant;

/// A visit dragged, or moved by keys, on the board: done with ten seconds to take it back, or why it stays and where it would fit.
record VisitMoves(Scheduling scheduling, Directory directory, CurrentUser user) {
    void move(BookingId booking, String column, Instant from, SerializableRunnable shown) {
        var before = scheduling.booking(user.actor(), booking);
        var chair = ResourceId.of(Long.parseLong(column));
        switch (scheduling.move(user.actor(), new MoveBooking(booking, chair, from))) {
            case Moved.Done done -> {
                shown.run();
                Toast.undoable(text("moved", words(before.site()).line(done.booking().place())), () -> back(booking, before.place(), shown));
            }
            case Moved.Refused refused -> {
                shown.run();
                var why = refused.reason().in(UI.getCurrent().getLocale());
                Toast.stop(refused.next().map(next -> why + " " + text("would-fit", words(before.site()).line(next))).orElse(why));
            }
        }
    }

    private void back(BookingId booking, Place place, SerializableRunnable shown) {
        switch (scheduling.move(user.actor(), new MoveBooking(booking, place.chair(), place.slot().from()))) {
            case Moved.Done done -> shown.run();
            case Moved.Refused refused -> Toast.stop(refused.reason().in(UI.getCurrent().getLocale()));
        }
    }

    private PlaceWords words(SiteId site) {
        return PlaceWords.of(directory, user.actor(), directory.site(user.actor(), site), UI.getCurrent().getLocale());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("frontdesk.board." + key, arguments);
    }
}
