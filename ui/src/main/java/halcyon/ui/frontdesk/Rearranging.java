package halcyon.ui.frontdesk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.directory.Directory;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.ChangeId;
import halcyon.scheduling.Changes;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.Reschedule;
import halcyon.scheduling.SchedulingAccess;
import halcyon.scheduling.Undone;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.Instant;

/// Changes of visits from the board: done with ten seconds to take it back, or why not and where it would fit; and when somebody
/// else was faster, both versions. `shown` draws the board again.
record Rearranging(Changes changes, Directory directory, CurrentUser user, SerializableRunnable shown) {
    boolean may(String verb, SiteId site) {
        return SchedulingAccess.TABLE.allows(user.actor(), verb, site);
    }

    boolean mayMiss(Booking booking) {
        return booking.state() == BookingState.BOOKED && may("noShow", booking.site());
    }

    void move(Booking seen, ResourceId chair, Instant from) {
        var answer = changes.reschedule(user.actor(), new Reschedule(seen, chair, from));
        say(answer, answer instanceof Rearranged.Done done ? text("moved", words(seen.site()).line(done.bookings().getFirst().place())) : "");
    }

    void swap(Visit one, Visit other) {
        var names = text("two", VisitWords.familyName(one), VisitWords.familyName(other));
        say(changes.swap(user.actor(), one.booking(), other.booking()), text("swapped", names));
    }

    void callOff(Booking seen, String name, String reason) {
        say(changes.callOff(user.actor(), seen, reason), text("cancelled", name));
    }

    void miss(Booking seen, String name) {
        say(changes.noShow(user.actor(), seen), text("missed", name));
    }

    void late(Booking seen, String name, Instant arrives) {
        say(changes.arriveLate(user.actor(), seen, arrives), text("late-noted", name, words(seen.site()).time(arrives)));
    }

    /// `words` say what was done.
    void say(Rearranged answer, String words) {
        shown.run();
        switch (answer) {
            case Rearranged.Done done -> Toast.undoable(words, () -> undo(done.change()));
            case Rearranged.Refused refused -> Toast.stop(why(refused));
            case Rearranged.Stale stale -> new StaleDialog(stale, words(stale.differences().getFirst().now().site())).open();
        }
    }

    private String why(Rearranged.Refused refused) {
        var why = refused.reason().in(UI.getCurrent().getLocale());
        return refused.next().map(next -> why + " " + text("would-fit", words(next.site()).line(next))).orElse(why);
    }

    private void undo(ChangeId change) {
        switch (changes.undo(user.actor(), change)) {
            case Undone.Done done -> {
                shown.run();
                Toast.done(text("undone"));
            }
            case Undone.Refused refused -> Toast.stop(refused.reason().in(UI.getCurrent().getLocale()));
        }
    }

    private PlaceWords words(SiteId site) {
        return PlaceWords.of(directory, user.actor(), directory.site(user.actor(), site), UI.getCurrent().getLocale());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("frontdesk.board." + key, arguments);
    }
}
