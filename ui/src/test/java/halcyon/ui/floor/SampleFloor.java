package halcyon.ui.floor;

import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.Place;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.treatment.Alarm;
import halcyon.treatment.Alarms;
import halcyon.treatment.FloorChair;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Treatments;
import halcyon.treatment.VitalSet;
import halcyon.ui.stage.SampleDirectory;
import halcyon.ui.stage.StagePerson;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Twelve seats at one site, in every phase and at every level of alarm.
final class SampleFloor {
    static final SiteId DENVER = SiteId.of("denver");
    private static final Instant NOW = StagePerson.NOW;

    final AtomicBoolean empty = new AtomicBoolean();
    final AtomicBoolean refused = new AtomicBoolean();

    Object[] given() {
        return new Object[] {directory(), treatments(), alarms(), scheduling()};
    }

    Directory directory() {
        return answering(Directory.class, "sites", asked -> empty.get() ? List.of() : SampleDirectory.sites().subList(0, 1));
    }

    private Treatments treatments() {
        return answering(Treatments.class, "floor", asked -> {
            if (refused.get()) throw new NotPermitted("treatment", "floor");
            return chairs();
        });
    }

    private static List<FloorChair> chairs() {
        return List.of(
                chair(2, "Okafor, Chidi", 1, SessionState.RUNNING, 31, 9, set(138, 84, 82, 98, 4, 1), "L. Ames"),
                chair(4, "Duran, Kim", 3, SessionState.RUNNING, 24, 6, set(174, 90, 88, 97, 4, 4, "systolic-high"), "P. Duarte"),
                chair(5, "Hall, Sara", 4, SessionState.RUNNING, 22, 3, set(131, 79, 77, 97, 4, 7), "P. Duarte"),
                chair(6, "Nair, Priya", 6, SessionState.PREPARING, 0, 0, set(122, 78, 70, 99, 5, 12), "P. Duarte"),
                chair(7, "Cole, Rita", 2, SessionState.MONITORING, 64, 11, set(129, 83, 80, 96, 5, 14), "D. Wolfe"),
                chair(8, "Young, Noel", 5, SessionState.DRAWN, 0, 0, Optional.empty(), "D. Wolfe"),
                chair(10, "Lopez, Mar", 5, SessionState.MONITORING, 70, -1, set(134, 86, 84, 97, 5, 16), "A. Stone"),
                chair(11, "Fry, Gus", 2, SessionState.MONITORING, 80, -4, set(148, 92, 91, 95, 3, 19), "A. Stone"),
                chair(12, "Ode, Dan", 6, SessionState.RUNNING, 12, 28, set(127, 81, 76, 86, 2, 1, "oxygen-critical"), "A. Stone"));
    }

    private static FloorChair chair(
            long number, String name, int visit, SessionState state, int dosed, int due, Optional<Session.Vitals> last, String observer) {
        var next = due == 0 ? Optional.<Instant>empty() : Optional.of(NOW.plusSeconds(due * 60L));
        return new FloorChair(
                new SessionId(number), DENVER, label(number), PatientId.of(number), name, visit, 6, state, next,
                next.map(at -> at.plusSeconds(120)), dosed == 0 ? Optional.empty() : Optional.of(NOW.minusSeconds(dosed * 60L)), last, observer,
                state == SessionState.MONITORING ? Optional.of(NOW.minusSeconds((dosed - 62) * 60L)) : Optional.empty(), "Sam Fry", "303-555-0177");
    }

    private static Optional<Session.Vitals> set(int systolic, int diastolic, int pulse, int oxygen, int sedation, int ago, String... alerts) {
        return Optional.of(new Session.Vitals(
                1, NOW.minusSeconds(ago * 60L), new VitalSet(systolic, diastolic, pulse, oxygen, 14, OptionalInt.of(sedation)), "Noor", List.of(alerts),
                Optional.empty()));
    }

    private Alarms alarms() {
        return answering(Alarms.class, "openAlarms", asked -> List.of(
                alarm(1, 12, "oxygen-critical", Alarm.Level.CRITICAL, Optional.empty()),
                alarm(2, 11, "check-missing", Alarm.Level.WARNING, Optional.empty()),
                alarm(3, 4, "systolic-high", Alarm.Level.WARNING, Optional.of("P. Duarte"))));
    }

    private static Alarm alarm(long id, long session, String word, Alarm.Level level, Optional<String> taken) {
        return new Alarm(
                id, new SessionId(session), PatientId.of(session), DENVER, label(session), word, level, NOW.minusSeconds(60), taken, Optional.empty(),
                Optional.empty(), Optional.of(Duration.ofSeconds(15)), List.of());
    }

    private static Scheduling scheduling() {
        var columns = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new Resource(new ResourceId(number), DENVER, ResourceKind.CHAIR, label(number)))
                .toList();
        var visits = List.of(visit(3, "Berg, Ole", BookingState.BOOKED, 33), visit(6, "Nair, Priya", BookingState.ARRIVED, 8), visit(9, "Brand, Iris", BookingState.LEFT, -80));
        return answering(Scheduling.class, "dayBoard", asked -> new DayBoard(
                DENVER, SampleDirectory.sites().getFirst().zone(), LocalDate.of(2026, 11, 24), new TimeSlot(NOW.minusSeconds(7200), NOW.plusSeconds(30000)),
                columns, visits, List.of(), List.of(new Shift(StaffId.of(2), DENVER, Shift.Duty.PRESCRIBER, TimeSlot.of(NOW.minusSeconds(3600), Duration.ofHours(6)))), NOW));
    }

    private static DayBoard.Visit visit(int chair, String name, BookingState state, int inMinutes) {
        var slot = TimeSlot.of(NOW.plusSeconds(inMinutes * 60L), Duration.ofMinutes(90));
        var booking = new Booking(
                new BookingId(chair), new CourseId(chair), 1, 6, PatientId.of(chair), DENVER,
                new Place(DENVER, slot, new ResourceId(chair), StaffId.of(1), StaffId.of(2)), state, "ketamine", 1, false);
        return new DayBoard.Visit(booking, name, slot.to());
    }

    private static String label(long number) {
        return number < 10 ? "Chair " + number : "Room " + (char) ('A' + number - 10);
    }

    private static <T> T answering(Class<T> type, String verb, Function<Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) -> {
            if (method.getName().equals(verb)) return answer.apply(asked);
            if (method.getName().equals("hashCode")) return System.identityHashCode(proxy);
            if (method.getName().equals("equals")) return proxy == asked[0];
            throw new UnsupportedOperationException("nothing made up for " + method.getName());
        }));
    }
}
