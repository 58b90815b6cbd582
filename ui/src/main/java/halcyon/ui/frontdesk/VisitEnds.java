package halcyon.ui.frontdesk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Cancelled;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.scheduling.Restored;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.SchedulingAccess;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;

/// A visit that does not happen: cancelled, with ten seconds to take it back, or nobody came.
record VisitEnds(Scheduling scheduling, CurrentUser user) {
    boolean mayCancel(SiteId site) {
        return SchedulingAccess.TABLE.allows(user.actor(), "cancel", site);
    }

    boolean mayMiss(Booking booking) {
        return booking.state() == BookingState.BOOKED && SchedulingAccess.TABLE.allows(user.actor(), "progress", booking.site());
    }

    void cancel(Visit visit, String reason, SerializableRunnable closed, SerializableRunnable back) {
        switch (scheduling.cancel(user.actor(), visit.booking().id(), reason)) {
            case Cancelled.Done done -> {
                closed.run();
                Toast.undoable(text("cancelled", visit.patientName()), () -> restore(visit, back));
            }
            case Cancelled.Refused refused -> Toast.stop(refused.reason().in(UI.getCurrent().getLocale()));
        }
    }

    void miss(Visit visit, SerializableRunnable closed) {
        scheduling.progress(user.actor(), visit.booking().id(), BookingState.NO_SHOW);
        closed.run();
        Toast.done(text("missed", visit.patientName()));
    }

    private void restore(Visit visit, SerializableRunnable back) {
        switch (scheduling.restore(user.actor(), visit.booking().id())) {
            case Restored.Done done -> back.run();
            case Restored.Refused refused -> Toast.stop(refused.reason().in(UI.getCurrent().getLocale()));
        }
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("frontdesk.board." + key, arguments);
    }
}
