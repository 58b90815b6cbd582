package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.SchedulingAccess;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.shell.Needs;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The patient's visits, past and to come, each a door to its day on the board.
@Singleton
@Needs(module = "scheduling", verb = "bookingsOf")
class BookingsSection implements PatientSection {
    private final Scheduling scheduling;
    private final Directory directory;

    BookingsSection(Scheduling scheduling, Directory directory) {
        this.scheduling = scheduling;
        this.directory = directory;
    }

    @Override
    public String label() {
        return "frontdesk.bookings.tab";
    }

    @Override
    public String word() {
        return "bookings";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component of(Patient patient, Actor actor) {
        var bookings = scheduling.bookingsOf(actor, patient.id());
        var mayBook = SchedulingAccess.TABLE.allows(actor, "bookCourse", patient.site());
        if (bookings.isEmpty()) return new Empty(text("frontdesk.bookings.none"), mayBook ? way(patient) : new Div());
        Map<SiteId, PlaceWords> known = bookings.stream()
                .map(Booking::site)
                .distinct()
                .collect(Collectors.toMap(site -> site, site -> PlaceWords.of(directory, actor, directory.site(actor, site), UI.getCurrent().getLocale())));
        Function<Booking, PlaceWords> words = booking -> Objects.requireNonNull(known.get(booking.site()));
        Grid<Booking> grid = new Grid<>();
        grid.addComponentColumn(booking -> day(booking, words.apply(booking))).setHeader(text("frontdesk.board.column.time")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(booking -> booking.number() + "/" + booking.of()).setHeader(text("frontdesk.board.column.course"));
        grid.addColumn(booking -> words.apply(booking).site().name()).setHeader(text("frontdesk.bookings.site")).setFlexGrow(2);
        grid.addColumn(booking -> words.apply(booking).chair(booking.place())).setHeader(text("frontdesk.board.column.chair"));
        grid.addColumn(booking -> words.apply(booking).observer(booking.place())).setHeader(text("frontdesk.board.column.observer"));
        grid.addComponentColumn(BookingsSection::state).setHeader(text("frontdesk.board.column.state")).setAutoWidth(true).setFlexGrow(0);
        grid.setItems(bookings);
        grid.setAllRowsVisible(true);
        var open = bookings.stream().anyMatch(booking -> booking.state().isOpen());
        return open || !mayBook ? grid : new Div(grid, way(patient));
    }

    private static Anchor day(Booking booking, PlaceWords words) {
        var from = booking.place().slot().from();
        var date = from.atZone(words.site().zone()).toLocalDate();
        return new Anchor("calendar?site=" + booking.site() + "&date=" + date + "&booking=" + booking.id(), words.moment(from));
    }

    private static StatusBadge state(Booking booking) {
        var work = booking.needsWork() && booking.state() == BookingState.BOOKED;
        if (work) return StatusBadge.quiet(State.WATCH, text("frontdesk.board.state.work"));
        var word = booking.state() == BookingState.LEFT ? text("frontdesk.bookings.done") : text("frontdesk.board.state." + booking.state());
        return StatusBadge.quiet(shown(booking.state()), word);
    }

    private static State shown(BookingState state) {
        return switch (state) {
            case BOOKED -> State.PLAN;
            case ARRIVED -> State.WAITING;
            case DOSED -> State.DOSED;
            case RECOVERING -> State.READY;
            case LEFT, CANCELLED, NO_SHOW -> State.DONE;
        };
    }

    private static Anchor way(Patient patient) {
        Anchor way = new Anchor("book/" + patient.id(), text("frontdesk.bookings.book"));
        way.addClassName("button");
        return way;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
