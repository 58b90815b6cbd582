package halcyon.ui.stage;

import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.directory.StaffMember;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.ChangeId;
import halcyon.scheduling.Changes;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.Overviews;
import halcyon.scheduling.Place;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.Reschedule;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.scheduling.Undone;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Twenty chairs with nine visits each, kept in memory; what is moved has moved.
final class BusyDesk {
    static final int CHAIRS = 20;
    static final int VISITS = 180;
    private static final SiteId DENVER = SiteId.of("denver");
    private static final ZoneId ZONE = ZoneId.of("America/Denver");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final Map<Long, Booking> bookings = new TreeMap<>();
    private Optional<Booking> before = Optional.empty();

    BusyDesk() {
        LongStream.range(0, VISITS).forEach(number -> bookings.put(number + 1, booking(number)));
    }

    Stage stage() throws ClassNotFoundException {
        return Stage.with(scheduling(), changes(), overviews(), directory()).show(Class.forName("halcyon.ui.frontdesk.BoardView"));
    }

    private Scheduling scheduling() {
        return made(Scheduling.class, (proxy, method, arguments) -> day());
    }

    private Changes changes() {
        return made(Changes.class, (proxy, method, arguments) -> method.getName().equals("undo") ? undone() : moved((Reschedule) arguments[1]));
    }

    private Overviews overviews() {
        return made(Overviews.class, (proxy, method, arguments) -> day().visits().stream()
                .filter(visit -> ((Set<?>) arguments[3]).contains(visit.booking().id()))
                .toList());
    }

    private Directory directory() {
        var others = new SampleDirectory().made();
        return made(Directory.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "resources" -> chairs();
            case "staff" -> IntStream.rangeClosed(1, 10)
                    .mapToObj(number -> new StaffMember(StaffId.of(number), "Nurse " + number, Optional.empty(), Role.NURSE, Set.of(DENVER), Optional.empty(), List.of()))
                    .toList();
            default -> method.invoke(others, arguments);
        });
    }

    private Rearranged moved(Reschedule command) {
        var seen = command.seen();
        before = Optional.of(seen);
        var length = Duration.between(seen.place().slot().from(), seen.place().slot().to());
        return new Rearranged.Done(new ChangeId(1), List.of(put(seen, command.chair(), TimeSlot.of(command.from(), length))), StagePerson.NOW.plusSeconds(10));
    }

    private Undone undone() {
        var back = before.orElseThrow();
        return new Undone.Done(List.of(put(back, back.place().chair(), back.place().slot())));
    }

    private Booking put(Booking old, ResourceId chair, TimeSlot slot) {
        var place = new Place(DENVER, slot, chair, old.place().observer(), StaffId.of(1));
        var booking = new Booking(old.id(), old.course(), old.number(), old.of(), old.patient(), DENVER, place, old.state(), old.protocol(), 1, false);
        bookings.put(old.id().value(), booking);
        return booking;
    }

    private DayBoard day() {
        var hours = new TimeSlot(at(0), at(600));
        var visits = bookings.values().stream()
                .map(booking -> new DayBoard.Visit(booking, "=Visitor" + booking.id() + ", Ann", booking.place().slot().to().minus(Duration.ofMinutes(10))))
                .toList();
        var load = IntStream.range(0, 10).mapToObj(hour -> new DayBoard.Load(new TimeSlot(at(hour * 60), at(hour * 60 + 60)), 20, 40)).toList();
        return new DayBoard(DENVER, ZONE, TUESDAY, hours, chairs(), visits, load, List.of(new Shift(StaffId.of(1), DENVER, Shift.Duty.PRESCRIBER, hours)), StagePerson.NOW);
    }

    private static Booking booking(long number) {
        var slot = TimeSlot.of(at(number % 9 * 60), Duration.ofMinutes(60));
        var place = new Place(DENVER, slot, ResourceId.of(number / 9 + 1), StaffId.of(number / 18 + 1), StaffId.of(1));
        return new Booking(
                new BookingId(number + 1), new CourseId(number + 1), 1, 6, PatientId.of(number + 1), DENVER, place, BookingState.BOOKED, "ketamine-iv-6-in-21", 1, false);
    }

    private static List<Resource> chairs() {
        return IntStream.rangeClosed(1, CHAIRS)
                .mapToObj(number -> new Resource(ResourceId.of(number), DENVER, ResourceKind.CHAIR, "Chair " + number))
                .toList();
    }

    private static Instant at(long minutes) {
        return TUESDAY.atTime(8, 0).atZone(ZONE).toInstant().plus(Duration.ofMinutes(minutes));
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
