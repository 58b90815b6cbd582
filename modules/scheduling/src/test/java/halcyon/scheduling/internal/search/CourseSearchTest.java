package halcyon.scheduling.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Limit;
import halcyon.directory.ResourceKind;
import halcyon.protocol.Protocol;
import halcyon.scheduling.CourseFound;
import halcyon.scheduling.Place;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.shared.Indication;
import halcyon.shared.ResourceId;
import halcyon.shared.Route;
import halcyon.shared.Sentence;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseSearchTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final long FIRST = MONDAY.toEpochDay();
    private static final int DAYS = 51;
    private static final int SHARE = Claim.shareOf(2);

    private final Map<ResourceId, Cells> chairs = new LinkedHashMap<>();
    private final Map<StaffId, Watcher> observers = new LinkedHashMap<>();
    private final Map<StaffId, Cells> prescribers = new LinkedHashMap<>();
    private Cells patient = Cells.all(FIRST, DAYS);
    private Set<LocalDate> booked = Set.of();

    CourseSearchTest() {
        chairs.put(ResourceId.of(1), Cells.all(FIRST, DAYS));
        chairs.put(ResourceId.of(2), Cells.all(FIRST, DAYS));
        watch(11, Cells.all(FIRST, DAYS));
        prescribers.put(StaffId.of(21), Cells.all(FIRST, DAYS));
    }

    @Test
    void proposesTwiceAWeekAtTheSameTimeInTheSameChair() {
        var found = find(wishes(MONDAY));

        var places = found.proposals().getFirst().places();
        assertEquals(List.of(30, 3, 7, 10, 14, 17), places.stream().map(place -> date(place).getDayOfMonth()).toList());
        assertTrue(places.stream().allMatch(place -> time(place).equals(LocalTime.of(8, 0))));
        assertTrue(PlacePicker.isSteady(places));
        assertEquals(120, places.getFirst().slot().length().toMinutes());
        assertEquals("scheduling.proposal.later", found.proposals().get(1).name().key());
        assertEquals(MONDAY.plusDays(7), date(found.proposals().get(1).places().getFirst()));
        assertEquals(MONDAY.plusDays(14), date(found.proposals().get(2).places().getFirst()));
        assertTrue(found.whyNot().isEmpty());
    }

    @Test
    void keepsToTheDaysAndHoursThePatientGave() {
        var wishes = new Wishes(
                MONDAY, EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), LocalTime.of(13, 0), LocalTime.of(16, 0), List.of(), 28, 7);

        for (var proposal : find(wishes).proposals())
            for (var place : proposal.places()) {
                assertTrue(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY).contains(date(place).getDayOfWeek()));
                assertFalse(time(place).isBefore(LocalTime.of(13, 0)));
                assertFalse(time(place).plusMinutes(110).isAfter(LocalTime.of(16, 0)));
            }
        assertEquals(MONDAY.plusDays(1), date(find(wishes).proposals().getFirst().places().getFirst()));
    }

    @Test
    void saysWhoIsMissingAndWhatWouldHelp() {
        prescribers.put(StaffId.of(21), prescribers.get(StaffId.of(21)).without(day(MONDAY)));
        watch(11, Cells.all(FIRST, DAYS).without(day(MONDAY.plusDays(1))));

        var found = find(wishes(MONDAY));

        assertEquals(MONDAY.plusDays(2), date(found.proposals().getFirst().places().getFirst()));
        assertEquals(
                List.of("scheduling.no-prescriber", "scheduling.no-observer"),
                found.whyNot().stream().map(why -> why.reason().key()).toList());
        assertEquals("scheduling.no-prescriber.cure", found.whyNot().getFirst().cure().key());
        assertEquals(at(MONDAY, 8, 0), found.whyNot().getFirst().at());
    }

    @Test
    void tellsFullObserversFromAbsentOnesAndFullChairs() {
        observers.put(StaffId.of(11), new Watcher(Cells.all(FIRST, DAYS), Map.of(SHARE, Cells.all(FIRST, DAYS).without(day(MONDAY)))));
        chairs.replaceAll((id, free) -> free.without(day(MONDAY.plusDays(1))));

        assertEquals(
                List.of("scheduling.observers-full", "scheduling.chairs-full"),
                find(wishes(MONDAY)).whyNot().stream().map(why -> why.reason().key()).toList());
    }

    @Test
    void saysWhyNotEarlierOnTheSameDay() {
        var morning = Cells.none(FIRST, DAYS).add(new TimeSlot(at(MONDAY, 8, 0), at(MONDAY, 9, 5)));
        chairs.replaceAll((id, free) -> free.without(morning));

        var found = find(wishes(MONDAY));

        assertEquals(at(MONDAY, 9, 10), found.proposals().getFirst().places().getFirst().slot().from());
        assertEquals(1, found.whyNot().size());
        assertEquals(at(MONDAY, 8, 0), found.whyNot().getFirst().at());
        assertEquals("scheduling.chairs-full", found.whyNot().getFirst().reason().key());
    }

    @Test
    void offersOneChairAndObserverThroughoutWhenTheEarliestNeedsTwo() {
        chairs.put(ResourceId.of(1), Cells.all(FIRST, DAYS).without(day(MONDAY.plusDays(3)).or(day(MONDAY.plusDays(2))).or(day(MONDAY.plusDays(4)))));
        chairs.put(ResourceId.of(2), Cells.all(FIRST, DAYS).without(day(MONDAY)));

        var found = find(wishes(MONDAY));

        assertEquals("scheduling.proposal.earliest", found.proposals().getFirst().name().key());
        assertFalse(PlacePicker.isSteady(found.proposals().getFirst().places()));
        assertEquals("scheduling.proposal.steady", found.proposals().get(1).name().key());
        assertTrue(PlacePicker.isSteady(found.proposals().get(1).places()));
    }

    @Test
    void respectsLimitsOfTimeAndUnits() {
        var reason = Sentence.of("scheduling.closed");
        var ends = new Limit.Bound(Optional.empty(), Optional.of(at(MONDAY.plusDays(16), 12, 0)), OptionalInt.empty(), reason);
        var few = new Limit.Bound(Optional.empty(), Optional.empty(), OptionalInt.of(5), reason);

        var found = find(wishes(MONDAY, ends));
        assertTrue(found.proposals().getFirst().places().stream().allMatch(place -> date(place).isBefore(MONDAY.plusDays(17))));
        assertTrue(find(wishes(MONDAY, few)).proposals().isEmpty());
        assertEquals(reason, find(wishes(MONDAY, few)).whyNot().getFirst().reason());
    }

    @Test
    void staysAwayFromOtherSessionsOfThePatient() {
        booked = Set.of(MONDAY.plusDays(1));

        assertEquals(MONDAY.plusDays(3), date(find(wishes(MONDAY)).proposals().getFirst().places().getFirst()));
    }

    @Test
    void nextPlaceKeepsTheCourseWhole() {
        var course = find(wishes(MONDAY)).proposals().getFirst().places();
        chairs.replaceAll((id, free) -> free.without(day(date(course.get(2)))));

        var next = search(wishes(MONDAY)).places().next(course, 2).orElseThrow();

        assertEquals(date(course.get(2)).plusDays(1), date(next));
        var dates = new ArrayList<>(course.stream().map(this::date).toList());
        dates.set(2, date(next));
        assertTrue(CourseCalendarTest.calendar(6, 21, 2, 5).trouble(dates).isEmpty());
    }

    @Test
    void aClosedWeekendIsNotABookingDay() {
        assertTrue(find(wishes(MONDAY.plusDays(5))).whyNot().stream().allMatch(why -> why.reason().key().equals("scheduling.closed")));
        assertEquals(2, find(wishes(MONDAY.plusDays(5))).whyNot().size());
    }

    private CourseFound find(Wishes wishes) {
        return search(wishes).find();
    }

    private CourseSearch search(Wishes wishes) {
        var hours = new OpenHours(OpenHoursTest.site("America/Denver", 8, 18), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        var seats = chairs.entrySet().stream()
                .map(chair -> new Seat(chair.getKey(), ResourceKind.CHAIR, 0, chair.getValue()))
                .toList();
        return new CourseSearch(
                List.of(new Ground(
                        hours, protocol(), 10, at(MONDAY.minusDays(3), 9, 0), FIRST, DAYS, seats, Map.of(), observers, prescribers, patient, booked)),
                wishes);
    }

    private void watch(long staff, Cells present) {
        observers.put(StaffId.of(staff), new Watcher(present, Map.of(SHARE, present)));
    }

    private static Wishes wishes(LocalDate from, Limit.Bound... bounds) {
        return new Wishes(from, Set.of(), LocalTime.of(7, 0), LocalTime.of(19, 0), List.of(bounds), 28, 7);
    }

    private static Cells day(LocalDate date) {
        return Cells.none(FIRST, DAYS).add(new TimeSlot(at(date, 0, 0), at(date.plusDays(1), 0, 0)));
    }

    private LocalDate date(Place place) {
        return place.slot().from().atZone(DENVER).toLocalDate();
    }

    private static LocalTime time(Place place) {
        return place.slot().from().atZone(DENVER).toLocalTime();
    }

    private static Instant at(LocalDate date, int hour, int minute) {
        return date.atTime(hour, minute).atZone(DENVER).toInstant();
    }

    static Protocol protocol() {
        return new Protocol(
                1, "ketamine-iv-6-in-21", 1, "6 in 21", Route.IV, "ketamine", Set.of(Indication.RESISTANT_DEPRESSION),
                Protocol.Calendar.plain(6, 21, 2, 5, 15, 40, 45, 10, 10, 2),
                new Protocol.Dose(new BigDecimal("0.5"), new BigDecimal(100), 100, 40),
                new Protocol.Monitoring(List.of(0, 10), 15, 14, 160, 100, 180, 110, 90, 120, 50, 92, 90, 10, 3, 2),
                new Protocol.Discharge(9, 2, 2, 2, 30), "off-label-ketamine", List.of("phq-9"), MONDAY.minusYears(1), Optional.empty(),
                "test", "test");
    }
}
