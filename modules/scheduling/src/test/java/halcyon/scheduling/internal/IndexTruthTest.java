package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.BOULDER;
import static halcyon.scheduling.internal.SchedulingFixture.DENVER;
import static halcyon.scheduling.internal.SchedulingFixture.DESK;
import static halcyon.scheduling.internal.SchedulingFixture.PROTOCOL;
import static halcyon.scheduling.internal.SchedulingFixture.SYSTEM;
import static halcyon.scheduling.internal.SchedulingFixture.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.directory.ResourceKind;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CalendarSaved;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.FindPlaces;
import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.OutOfOrder;
import halcyon.scheduling.Place;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.scheduling.SitePlace;
import halcyon.scheduling.SpecialDay;
import halcyon.scheduling.TimeOff;
import halcyon.scheduling.internal.index.NetworkIndex;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.scheduling.internal.occupancy.Occupancy;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.testing.Await;
import halcyon.testing.TestApplication;
import io.micronaut.transaction.TransactionOperations;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The index says what the database says, whoever wrote it.
class IndexTruthTest {
    private static final int STEPS = Boolean.getBoolean("halcyon.soak") ? 1000 : 60;

    private static SchedulingFixture house;

    private final Random random = new Random(20261125);

    @BeforeAll
    static void start() {
        house = new SchedulingFixture();
        house.directory.addResource(SYSTEM, BOULDER, ResourceKind.CHAIR, "Chair 1");
        for (var day = 0; day < 20; day++) {
            house.shift(house.staff(Role.NURSE), BOULDER, Shift.Duty.OBSERVER, house.monday.plusDays(day), 8, 18);
            house.shift(house.staff(Role.PRESCRIBER), BOULDER, Shift.Duty.PRESCRIBER, house.monday.plusDays(day), 8, 18);
        }
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void staysEqualToARebuildAndToTheOtherProcess() {
        try (var other = TestApplication.start(house.database, Map.of())) {
            var ours = house.halcyon.getBean(NetworkIndex.class);
            var theirs = other.getBean(NetworkIndex.class);
            var rebuilt = house.halcyon.createBean(NetworkIndex.class);
            var desks = List.of(house.scheduling, other.getBean(Scheduling.class));
            var patients = IntStream.range(0, 8).mapToObj(i -> house.patient()).toList();
            for (var step = 0; step < STEPS; step++) {
                change(desks.get(step % 2), "index-" + step, patients.get(random.nextInt(patients.size())));
                assertEquals(List.of(), ours.differences(theirs), "after step " + step);
                if (step % 10 != 0) continue;
                rebuilt.rebuild();
                assertEquals(List.of(), ours.differences(rebuilt), "after step " + step);
                assertEquals(plain(house.monday, 14, 20), found(desks.get(step / 10 % 2), 14, 20), "after step " + step);
            }
        }
    }

    @Test
    void findsOnlyWhereTheActorWorks() {
        var everywhere = house.scheduling.findPlaces(SYSTEM, FindPlaces.earliest(PROTOCOL, house.monday.plusDays(21)));
        var denverOnly = house.scheduling.findPlaces(DESK, FindPlaces.earliest(PROTOCOL, house.monday));
        assertTrue(denverOnly.stream().allMatch(place -> place.site().equals(DENVER)));
        assertTrue(everywhere.stream().allMatch(place -> place.site().equals(DENVER)), "nobody is on duty in Boulder that late");
        var both = house.scheduling.findPlaces(SYSTEM, FindPlaces.earliest(PROTOCOL, house.monday));
        assertEquals(Set.of(DENVER, BOULDER), Set.copyOf(both.stream().map(SitePlace::site).toList()));
    }

    @Test
    void keepsToThePatientsWindowsAndOtherVisits() {
        var patient = house.patient();
        var course = house.course(house.monday, 9, 0, 2, 1);
        assertInstanceOf(CourseBooking.Booked.class, house.scheduling.bookCourse(DESK, house.book("index-windows", patient, course)));
        var found = house.scheduling.findPlaces(
                DESK,
                new FindPlaces(
                        Optional.of(patient), PROTOCOL, Set.of(DENVER), house.monday, 35, Set.of(DayOfWeek.MONDAY), LocalTime.of(8, 30),
                        LocalTime.of(14, 0), 200));
        assertFalse(found.isEmpty());
        for (var place : found) {
            var slot = place.place().slot();
            var from = slot.from().atZone(ZONE).toLocalTime();
            assertTrue(!from.isBefore(LocalTime.of(8, 30)) && !from.plusMinutes(110).isAfter(LocalTime.of(14, 0)), from.toString());
            assertEquals(DayOfWeek.MONDAY, slot.from().atZone(ZONE).getDayOfWeek());
            assertTrue(course.stream().noneMatch(own -> Duration.between(own.slot().from(), slot.from()).abs().toHours() < 34), slot.toString());
        }
    }

    @Test
    void findsWholeCoursesThatCanBeBooked() {
        var command = new FindPlaces(
                Optional.empty(), PROTOCOL, Set.of(DENVER), house.monday, 28, Set.of(), LocalTime.MIN, LocalTime.MAX, 3);
        var courses = house.scheduling.findCourses(DESK, command);
        assertEquals(3, courses.stream().map(course -> course.places().getFirst().slot().from().atZone(ZONE).toLocalDate()).distinct().count());
        var chosen = courses.get(1);
        var booked = house.scheduling.bookCourse(DESK, house.book("index-course", house.patient(), chosen.places()));
        assertInstanceOf(CourseBooking.Booked.class, booked, booked.toString());
        assertFalse(house.scheduling.findCourses(DESK, command).contains(chosen));
    }

    @Test
    void respectsTimeOffBrokenChairsAndClosedDays() {
        var date = house.monday.plusDays(43);
        var rotas = house.halcyon.getBean(Rotas.class);
        var command = new FindPlaces(
                Optional.empty(), PROTOCOL, Set.of(DENVER), date, 1, Set.of(), LocalTime.MIN, LocalTime.MAX, 500);
        var index = house.halcyon.getBean(NetworkIndex.class);
        var whole = new TimeSlot(house.at(date, 0, 0), house.at(date, 23, 0));
        assertEquals(house.chairs.getFirst(), house.scheduling.findPlaces(DESK, command).getFirst().place().chair());

        save(rotas, new CalendarChange.TakeOutOfOrder(new OutOfOrder(DENVER, house.chairs.getFirst(), whole, "leaks")));
        save(rotas, new CalendarChange.AddTimeOff(new TimeOff(house.observers.getFirst(), whole, TimeOff.Kind.LEAVE, "")));
        Await.await("the broken chair in the index", () -> house.scheduling.findPlaces(DESK, command).stream()
                .noneMatch(place -> place.place().chair().equals(house.chairs.getFirst())));
        var left = house.scheduling.findPlaces(DESK, command);
        assertFalse(left.isEmpty());
        assertTrue(left.stream().noneMatch(place -> place.place().observer().equals(house.observers.getFirst())));

        save(rotas, new CalendarChange.SetSpecialDay(SpecialDay.closed(DENVER, date, "painters")));
        Await.await("the closed day in the index", () -> house.scheduling.findPlaces(DESK, command).isEmpty());
        var rebuilt = house.halcyon.createBean(NetworkIndex.class);
        assertEquals(List.of(), index.differences(rebuilt));
    }

    private static void save(Rotas rotas, CalendarChange change) {
        assertInstanceOf(CalendarSaved.Done.class, rotas.saveChange(SYSTEM, change, List.of()));
    }

    private void change(Scheduling desk, String key, PatientId patient) {
        var bookings = desk.bookingsOf(SYSTEM, patient).stream().filter(booking -> booking.state() == BookingState.BOOKED).toList();
        if (bookings.isEmpty()) {
            desk.bookCourse(SYSTEM, house.book(key, patient, course()));
            return;
        }
        var booking = bookings.get(random.nextInt(bookings.size()));
        switch (random.nextInt(3)) {
            case 0 -> desk.cancel(SYSTEM, booking.id(), "by chance");
            case 1 -> desk.move(SYSTEM, new MoveBooking(booking.id(), chair(), later(booking)));
            default -> house.shift(house.observers.get(0), DENVER, Shift.Duty.OBSERVER, house.monday.plusDays(61 + random.nextInt(200)), 8, 12);
        }
    }

    private List<Place> course() {
        return house.course(house.monday.plusDays(random.nextInt(2)), 8 + random.nextInt(8), random.nextInt(12) * 5, random.nextInt(3), random.nextInt(2));
    }

    private ResourceId chair() {
        return house.chairs.get(random.nextInt(house.chairs.size()));
    }

    private static Instant later(Booking booking) {
        return booking.place().slot().from().plus(Duration.ofMinutes(60));
    }

    private static List<SitePlace> found(Scheduling desk, int days, int most) {
        var command = new FindPlaces(
                Optional.empty(), PROTOCOL, Set.of(DENVER), house.monday, days, Set.of(), LocalTime.MIN, LocalTime.MAX, most);
        return desk.findPlaces(SYSTEM, command);
    }

    /// The same answer, cell set by cell set from the database.
    private static List<SitePlace> plain(LocalDate from, int days, int most) {
        var first = from.toEpochDay();
        TransactionOperations<?> transactions = house.halcyon.getBean(TransactionOperations.class);
        return transactions.executeRead(status -> {
            var occupancy = house.halcyon.getBean(Occupancy.class);
            var chairs = occupancy.available(Kind.CHAIR, house.chairs.stream().map(ResourceId::value).toList(), Claim.WHOLE, first, days + 1);
            var watching = occupancy.available(Kind.OBSERVER, house.observers.stream().map(StaffId::value).toList(), Claim.shareOf(2), first, days + 1);
            var places = new ArrayList<SitePlace>();
            for (var date = from; date.isBefore(from.plusDays(days)) && places.size() < most; date = date.plusDays(1))
                if (date.getDayOfWeek().getValue() < 6)
                    for (var minute = 0; minute <= 8 * 60 && places.size() < most; minute += 10) {
                        var slot = TimeSlot.of(house.at(date, 8, 0).plus(Duration.ofMinutes(minute)), Duration.ofMinutes(120));
                        var chair = first(chairs, slot, 24);
                        var observer = first(watching, slot, 22);
                        if (chair.isPresent() && observer.isPresent())
                            places.add(new SitePlace(
                                    DENVER, new Place(DENVER, slot, ResourceId.of(chair.get()), StaffId.of(observer.get()), house.prescriber)));
                    }
            return places;
        });
    }

    private static Optional<Long> first(Map<Long, Cells> free, TimeSlot slot, int cells) {
        return free.entrySet().stream()
                .filter(entry -> entry.getValue().startsOf(cells).has(slot.from()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
