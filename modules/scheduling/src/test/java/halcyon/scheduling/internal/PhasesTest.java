package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.BOULDER;
import static halcyon.scheduling.internal.SchedulingFixture.DENVER;
import static halcyon.scheduling.internal.SchedulingFixture.SYSTEM;
import static halcyon.scheduling.internal.SchedulingFixture.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.directory.ResourceKind;
import halcyon.directory.StaffMember;
import halcyon.protocol.PhaseKind;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseFound;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Place;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.Shift;
import halcyon.scheduling.SpecialDay;
import halcyon.shared.Check;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A visit needs different things in its phases; a course may have visits of several types, at several sites.
class PhasesTest {
    private static final String INFUSION = "ketamine-iv-twice-weekly";

    private static SchedulingFixture house;
    private static ResourceId pump;

    private final List<PatientId> patients = new ArrayList<>();

    @BeforeAll
    static void start() {
        house = new SchedulingFixture();
        pump = house.directory.addResource(SYSTEM, DENVER, ResourceKind.PUMP, "Pump 1");
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    /// Nothing is booked twice; then everything is given up for the next one.
    @AfterEach
    void checkAndClear() {
        assertEquals(Check.Level.OK, house.check().level(), house.check().said());
        assertEquals(0, Overlaps.count(house.database));
        for (var patient : patients)
            for (var booking : house.scheduling.bookingsOf(SYSTEM, patient)) house.scheduling.cancel(SYSTEM, booking.id(), "next");
    }

    @Test
    void aPumpIsTakenOnlyWhileItRuns() {
        booked(patient(), INFUSION, infusions(8, 0, 0, 0));

        var during = book(patient(), INFUSION, infusions(8, 35, 1, 1));
        assertEquals("scheduling.pump-taken", assertInstanceOf(CourseBooking.PlaceTaken.class, during).reason().key());
        booked(patient(), INFUSION, infusions(8, 40, 1, 1));
    }

    @Test
    void whoGivesAnInfusionWatchesNobodyElse() {
        house.directory.addResource(SYSTEM, DENVER, ResourceKind.PUMP, "Pump 2");
        booked(patient(), INFUSION, infusions(8, 0, 0, 0));

        var beside = book(patient(), INFUSION, infusions(9, 30, 1, 0));
        assertEquals("scheduling.observer-taken", assertInstanceOf(CourseBooking.PlaceTaken.class, beside).reason().key());
        booked(patient(), INFUSION, infusions(9, 35, 1, 0));
    }

    @Test
    void showsThePhasesOnTheBoard() {
        booked(patient(), INFUSION, infusions(8, 0, 0, 0));

        var phases = house.scheduling.dayBoard(SYSTEM, DENVER, house.monday).visits().getFirst().phases();

        assertEquals(
                List.of(PhaseKind.PREPARATION, PhaseKind.ADMINISTRATION, PhaseKind.MONITORING, PhaseKind.DISCHARGE, PhaseKind.TURNOVER),
                phases.stream().map(stretch -> stretch.kind()).toList());
        assertEquals(house.at(house.monday, 8, 15), phases.get(1).slot().from());
        assertEquals(house.at(house.monday, 10, 0), phases.getLast().slot().to());
    }

    @Test
    void aLicenceThatEndsOnTheFourteenthIsNotBookedOnTheFifteenth() {
        var last = house.monday.plusDays(3);
        house.directory.recordCredential(SYSTEM, house.observers.get(0), new StaffMember.Credential("BLS", Optional.of(last)));
        house.directory.recordCredential(SYSTEM, house.observers.get(1), new StaffMember.Credential("BLS", Optional.of(last)));
        var patient = patient();

        assertTrue(found(patient, List.of(DENVER), house.monday).proposals().isEmpty(), "the rest of the course lies after it");
        var refused = book(patient, SchedulingFixture.PROTOCOL, house.course(house.monday, 8, 0, 0, 0));
        assertInstanceOf(CourseBooking.NotCleared.class, refused);

        var until = house.monday.plusDays(17);
        for (var observer : house.observers)
            house.directory.recordCredential(SYSTEM, observer, new StaffMember.Credential("BLS", Optional.of(until)));
        var places = found(patient, List.of(DENVER), house.monday).proposals().getFirst().places();
        assertTrue(places.stream().allMatch(place -> !date(place).isAfter(until)), places.toString());
        booked(patient, SchedulingFixture.PROTOCOL, house.course(house.monday, 8, 0, 0, 0));
        for (var observer : house.observers)
            house.directory.recordCredential(SYSTEM, observer, new StaffMember.Credential("BLS", Optional.empty()));
    }

    @Test
    void aSeatIsBlockedForAsLongAsItTakesToClean() {
        house.directory.setCleaning(SYSTEM, DENVER, house.chairs.getFirst(), 30);
        var patient = patient();

        var tooShort = book(patient, SchedulingFixture.PROTOCOL, house.course(house.monday, 8, 0, 0, 0));
        assertEquals("scheduling.wrong-length", assertInstanceOf(CourseBooking.RuleBroken.class, tooShort).reason().key());

        for (var proposal : found(patient, List.of(DENVER), house.monday).proposals())
            for (var place : proposal.places())
                assertEquals(place.chair().equals(house.chairs.getFirst()) ? 140 : 120, place.slot().length().toMinutes());
        booked(patient, SchedulingFixture.PROTOCOL, found(patient, List.of(DENVER), house.monday).proposals().getFirst().places());
        house.directory.setCleaning(SYSTEM, DENVER, house.chairs.getFirst(), 0);
    }

    @Test
    void aCourseGoesOverTwoSitesWhenThePatientAllowsIt() {
        var chair = house.directory.addResource(SYSTEM, BOULDER, ResourceKind.CHAIR, "Chair B");
        var nurse = house.staff(Role.NURSE);
        var prescriber = house.staff(Role.PRESCRIBER);
        for (var day = 0; day < 60; day++) {
            house.shift(nurse, BOULDER, Shift.Duty.OBSERVER, house.monday.plusDays(day), 8, 18);
            house.shift(prescriber, BOULDER, Shift.Duty.PRESCRIBER, house.monday.plusDays(day), 8, 18);
        }
        var later = house.monday.plusDays(28);
        for (var day : List.of(8, 9, 10, 11)) closeDenver(later.plusDays(day));
        var patient = patient();

        var proposals = found(patient, List.of(DENVER, BOULDER), later).proposals();

        assertEquals(3, proposals.size());
        assertEquals(3, proposals.stream().map(each -> each.places().getFirst().site() + " " + date(each.places().getFirst())).distinct().count());
        var first = proposals.getFirst().places();
        assertEquals(Set.of(DENVER, BOULDER), Set.copyOf(first.stream().map(Place::site).toList()), first.toString());
        assertTrue(first.stream().filter(place -> place.site().equals(BOULDER)).allMatch(place -> place.chair().equals(chair)));
        booked(patient, SchedulingFixture.PROTOCOL, first);
        assertTrue(house.scheduling.bookingsOf(SYSTEM, patient).stream().anyMatch(booking -> booking.site().equals(BOULDER)));
    }

    @Test
    void aLozengeIsTriedInTheClinicAndFollowedByTelehealth() {
        var line = house.directory.addResource(SYSTEM, DENVER, ResourceKind.TELEHEALTH_LINE, "Line 1");
        var patient = patient();

        var places = find(patient, "ketamine-sublingual", List.of(DENVER)).proposals().getFirst().places();

        assertEquals(5, places.size());
        assertNotEquals(line, places.getFirst().chair());
        assertTrue(places.getFirst().prescriber().isPresent());
        for (var place : places.subList(1, 5)) {
            assertEquals(line, place.chair());
            assertTrue(place.prescriber().isEmpty());
            assertEquals(30, place.slot().length().toMinutes());
        }
        booked(patient, "ketamine-sublingual", places.subList(0, 1));
    }

    @Test
    void esketamineTakesTwelveWeeksOrMore() {
        house.directory.addResource(SYSTEM, DENVER, ResourceKind.NASAL_ROOM, "Nasal 1");
        for (var day = 60; day < 200; day++) {
            for (var observer : house.observers) house.shift(observer, DENVER, Shift.Duty.OBSERVER, house.monday.plusDays(day), 8, 18);
            house.shift(house.prescriber, DENVER, Shift.Duty.PRESCRIBER, house.monday.plusDays(day), 8, 18);
        }
        var patient = patient();

        var places = find(patient, "esketamine-nasal", List.of(DENVER)).proposals().getFirst().places();

        assertEquals(18, places.size());
        booked(patient, "esketamine-nasal", places);
    }

    @Test
    void whatIsFoundBesideOthersCanBeBooked() {
        house.directory.addResource(SYSTEM, DENVER, ResourceKind.NASAL_ROOM, "Nasal 2");
        for (var protocol : List.of(SchedulingFixture.PROTOCOL, INFUSION, "ketamine-im-twice-weekly", SchedulingFixture.PROTOCOL, INFUSION)) {
            var patient = patient();
            for (var proposal : find(patient, protocol, List.of(DENVER)).proposals().reversed()) {
                booked(patient, protocol, proposal.places());
                house.scheduling.bookingsOf(SYSTEM, patient).forEach(visit -> house.scheduling.cancel(SYSTEM, visit.id(), "only tried"));
            }
            find(patient, protocol, List.of(DENVER)).proposals().stream().findFirst().ifPresent(first -> booked(patient, protocol, first.places()));
        }
        assertTrue(patients.stream().filter(each -> !house.scheduling.bookingsOf(SYSTEM, each).isEmpty()).count() >= 4);
    }

    private PatientId patient() {
        patients.add(house.patient());
        return patients.getLast();
    }

    private List<Place> infusions(int hour, int minute, int chair, int observer) {
        return house.course(house.monday, hour, minute, chair, observer).stream()
                .map(place -> new Place(place.site(), place.slot(), place.chair(), place.observer(), place.prescriber(), Optional.of(pump)))
                .toList();
    }

    private void closeDenver(LocalDate date) {
        var change = new CalendarChange.SetSpecialDay(SpecialDay.closed(DENVER, date, "painting"));
        house.halcyon.getBean(Rotas.class).saveChange(SYSTEM, change, List.of());
    }

    private CourseFound found(PatientId patient, List<SiteId> sites, LocalDate from) {
        return house.scheduling.findCourse(
                SYSTEM, new FindCourse(patient, SchedulingFixture.PROTOCOL, sites, from, Set.of(), LocalTime.of(7, 0), LocalTime.of(19, 0)));
    }

    private CourseFound find(PatientId patient, String protocol, List<SiteId> sites) {
        return house.scheduling.findCourse(
                SYSTEM, new FindCourse(patient, protocol, sites, house.monday, Set.of(), LocalTime.of(7, 0), LocalTime.of(19, 0)));
    }

    private void booked(PatientId patient, String protocol, List<Place> places) {
        var answer = book(patient, protocol, places);
        assertInstanceOf(CourseBooking.Booked.class, answer, answer.toString());
    }

    private CourseBooking book(PatientId patient, String protocol, List<Place> places) {
        return house.scheduling.bookCourse(SYSTEM, new BookCourse("key-" + patient + places.hashCode(), patient, protocol, DENVER, places));
    }

    private static LocalDate date(Place place) {
        return place.slot().from().atZone(ZONE).toLocalDate();
    }
}
