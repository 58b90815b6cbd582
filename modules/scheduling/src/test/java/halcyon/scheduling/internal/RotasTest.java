package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.BOULDER;
import static halcyon.scheduling.internal.SchedulingFixture.DENVER;
import static halcyon.scheduling.internal.SchedulingFixture.DESK;
import static halcyon.scheduling.internal.SchedulingFixture.NURSE;
import static halcyon.scheduling.internal.SchedulingFixture.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.directory.StaffMember;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CalendarPreview;
import halcyon.scheduling.CalendarPreviewed;
import halcyon.scheduling.CalendarSaved;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.OutOfOrder;
import halcyon.scheduling.Place;
import halcyon.scheduling.Rostered;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.Shift;
import halcyon.scheduling.SpecialDay;
import halcyon.scheduling.TimeOff;
import halcyon.scheduling.WeeklyShift;
import halcyon.scheduling.WorkItem;
import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.Role;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.testing.Await;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RotasTest {
    private static final Actor MANAGER = new Actor("max", "Max", Set.of(Role.SITE_MANAGER), Set.of(DENVER), false);
    private static SchedulingFixture house;
    private static Rotas rotas;

    @BeforeAll
    static void start() {
        house = new SchedulingFixture();
        rotas = house.halcyon.getBean(Rotas.class);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @AfterEach
    void tidyUp() {
        house.scheduling.bookingsAt(SYSTEM, DENVER, TimeSlot.of(house.now(), Duration.ofDays(200))).stream()
                .filter(booking -> booking.state().isOpen())
                .forEach(booking -> house.scheduling.cancel(SYSTEM, booking.id(), "tidied up"));
        assertEquals("OK", house.check().level().name(), house.check().said());
    }

    @Test
    void timeOffShowsWhatItBreaksAndMakesWorkOfIt() {
        var course = booked(0, 0);
        var away = new CalendarChange.AddTimeOff(new TimeOff(house.observers.getFirst(), day(house.monday), TimeOff.Kind.LEAVE, "wedding"));

        var preview = preview(away);
        assertEquals(List.of(course.getFirst()), preview.bookings());
        assertEquals("scheduling.observer-away", preview.broken().getFirst().reason().key());
        assertFalse(booking(course.getFirst()).needsWork());
        assertEquals(0, house.count("SELECT COUNT(*) FROM scheduling_time_off"));

        assertInstanceOf(CalendarSaved.BreaksOthers.class, rotas.saveChange(MANAGER, away, List.of()));
        assertEquals(0, house.count("SELECT COUNT(*) FROM scheduling_time_off"));
        assertInstanceOf(CalendarSaved.Done.class, rotas.saveChange(MANAGER, away, preview.bookings()));

        assertTrue(booking(course.getFirst()).needsWork());
        assertFalse(booking(course.get(1)).needsWork());
        var item = work(course.getFirst()).orElseThrow();
        assertEquals(Role.FRONT_DESK, item.role());
        assertEquals("scheduling.observer-away", item.reason().key());
        assertEquals(1, house.count("SELECT COUNT(*) FROM platform_event WHERE type LIKE '%BookingFlagged' AND payload LIKE ?",
                "%\"booking\":" + course.getFirst() + ",%"));

        var id = rotas.siteRota(MANAGER, DENVER, house.monday, house.monday).timesOff().getFirst().id();
        save(new CalendarChange.CancelTimeOff(house.observers.getFirst(), id));
        assertFalse(booking(course.getFirst()).needsWork());
        assertTrue(work(course.getFirst()).isEmpty());
    }

    @Test
    void aClosedDayIsNeitherFoundNorBooked() {
        var course = booked(0, 0);
        var tuesday = house.monday.plusDays(1);
        save(new CalendarChange.SetSpecialDay(SpecialDay.closed(DENVER, tuesday, "inventory")));

        var found = house.scheduling.findCourse(DESK, house.find(house.patient(), tuesday)).proposals().getFirst().places();
        assertTrue(dateOf(found.getFirst()).isAfter(tuesday), found.toString());
        var answer = house.scheduling.bookCourse(
                DESK, house.book("closed", house.patient(), house.course(tuesday, 8, 0, 1, 1)));
        assertEquals("scheduling.outside-hours", assertInstanceOf(CourseBooking.RuleBroken.class, answer).reason().key());

        var short_ = new CalendarChange.SetSpecialDay(
                SpecialDay.open(DENVER, house.monday, LocalTime.of(9, 0), LocalTime.of(18, 0), "late start"));
        assertEquals(List.of(course.getFirst()), preview(short_).bookings());
        save(new CalendarChange.UsualDay(DENVER, tuesday));
        assertTrue(house.scheduling.findCourse(DESK, house.find(house.patient(), tuesday)).proposals().stream()
                .anyMatch(proposal -> dateOf(proposal.places().getFirst()).equals(tuesday)));
    }

    @Test
    void aSiteIsClosedOnTheHolidaysItKeeps() {
        var thanksgiving = rotas.holidays(MANAGER, house.monday.getYear() + 1).stream()
                .filter(holiday -> holiday.code().equals("thanksgiving"))
                .findFirst()
                .orElseThrow();
        assertEquals(DayOfWeek.THURSDAY, thanksgiving.date().getDayOfWeek());
        house.shift(house.observers.getFirst(), DENVER, Shift.Duty.OBSERVER, thanksgiving.date(), 8, 18);
        house.shift(house.prescriber, DENVER, Shift.Duty.PRESCRIBER, thanksgiving.date(), 8, 18);

        save(new CalendarChange.KeepHoliday(DENVER, "thanksgiving", thanksgiving.date().minusDays(100)));

        var board = house.halcyon.getBean(GroundSurvey.class).hours(house.directory.site(SYSTEM, DENVER), thanksgiving.date());
        assertTrue(board.on(thanksgiving.date()).isEmpty());
        save(new CalendarChange.SetSpecialDay(
                SpecialDay.open(DENVER, thanksgiving.date(), LocalTime.of(9, 0), LocalTime.of(12, 0), "open for emergencies")));
        var open = house.halcyon.getBean(GroundSurvey.class).hours(house.directory.site(SYSTEM, DENVER), thanksgiving.date());
        assertEquals(Duration.ofHours(3), open.on(thanksgiving.date()).orElseThrow().length());
        var unknown = rotas.saveChange(MANAGER, new CalendarChange.KeepHoliday(DENVER, "groundhog", thanksgiving.date()), List.of());
        assertInstanceOf(CalendarSaved.Refused.class, unknown);
    }

    @Test
    void aBrokenChairIsNotOffered() {
        var course = booked(2, 1);
        var broken = new CalendarChange.TakeOutOfOrder(new OutOfOrder(DENVER, house.chairs.get(2), day(house.monday), "torn"));

        assertEquals(List.of(course.getFirst()), preview(broken).bookings());
        assertInstanceOf(CalendarSaved.Done.class, rotas.reportChange(NURSE, broken, course));

        assertEquals("scheduling.chair-out-of-order", work(course.getFirst()).orElseThrow().reason().key());
        var answer = house.scheduling.bookCourse(
                DESK, house.book("torn", house.patient(), house.course(house.monday, 12, 0, 2, 0)));
        assertEquals("scheduling.chair-out-of-order", assertInstanceOf(CourseBooking.RuleBroken.class, answer).reason().key());
        var found = house.scheduling.findCourse(DESK, house.find(house.patient(), house.monday));
        found.proposals().forEach(proposal -> proposal.places().stream()
                .filter(place -> dateOf(place).equals(house.monday))
                .forEach(place -> assertFalse(place.chair().equals(house.chairs.get(2)))));
        var id = rotas.siteRota(MANAGER, DENVER, house.monday, house.monday).outOfOrder().getFirst().id();
        assertInstanceOf(CalendarSaved.Done.class, rotas.reportChange(NURSE, new CalendarChange.PutBackInOrder(DENVER, id), List.of()));
        assertTrue(work(course.getFirst()).isEmpty());
    }

    @Test
    void aShorterShiftBreaksWhatWasInTheRestOfIt() {
        var course = booked(0, 1);
        var row = rotas.siteRota(MANAGER, DENVER, house.monday, house.monday).shifts().stream()
                .filter(shift -> shift.what().staff().equals(house.observers.get(1)))
                .findFirst()
                .orElseThrow();
        var shorter = new TimeSlot(house.at(house.monday, 9, 0), row.what().slot().to());

        assertEquals(List.of(course.getFirst()), preview(new CalendarChange.ChangeShift(DENVER, row.id(), shorter)).bookings());
        assertEquals(List.of(course.getFirst()), preview(new CalendarChange.RemoveShift(DENVER, row.id())).bookings());
        assertEquals(row, rotas.siteRota(MANAGER, DENVER, house.monday, house.monday).shifts().stream()
                .filter(shift -> shift.id() == row.id())
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aLicenceThatEndsBreaksWhatComesAfterItsLastDay() {
        var course = booked(0, 0);
        var licence = house.directory.staffMember(SYSTEM, house.observers.getFirst()).licences().getFirst();
        var ends = new CalendarChange.RecordLicence(
                house.observers.getFirst(), new StaffMember.Licence(licence.state(), licence.number(), house.monday.plusDays(10)));

        var would = assertInstanceOf(CalendarPreviewed.Would.class, rotas.previewChange(SYSTEM, ends)).preview();
        assertEquals(course.subList(4, 6), would.bookings());
        assertEquals("scheduling.papers-ended", would.broken().getFirst().reason().key());
        assertInstanceOf(CalendarSaved.Done.class, rotas.saveChange(SYSTEM, ends, would.bookings()));

        assertFalse(booking(course.get(3)).needsWork());
        assertTrue(booking(course.get(4)).needsWork());
        house.directory.recordLicence(SYSTEM, house.observers.getFirst(), licence);
        Await.await("the work is gone", () -> !booking(course.get(4)).needsWork());
    }

    @Test
    void weeklyShiftsComeAgainAndOverlapsAreRefusedByName() {
        var nurse = house.staff(Role.NURSE);
        var weekly = weekly(nurse, DayOfWeek.TUESDAY, 8, 12, 2);

        save(new CalendarChange.AddWeekly(weekly));
        save(new CalendarChange.AddWeekly(weekly));

        var present = rotas.siteRota(MANAGER, DENVER, house.monday, house.monday.plusDays(28)).present().stream()
                .filter(shift -> shift.staff().equals(nurse))
                .map(shift -> shift.slot().from())
                .toList();
        assertEquals(List.of(house.at(house.monday.plusDays(1), 8, 0), house.at(house.monday.plusDays(15), 8, 0)), present);
        var clash = rotas.saveChange(MANAGER, new CalendarChange.AddWeekly(weekly(nurse, DayOfWeek.TUESDAY, 11, 14, 1)), List.of());
        var said = assertInstanceOf(CalendarSaved.Refused.class, clash).reason().in(Locale.ENGLISH);
        assertTrue(said.contains("11:00–14:00") && said.contains("08:00–12:00"), said);
        var single = house.shift(nurse, BOULDER, Shift.Duty.OBSERVER, house.monday.plusDays(1), 11, 15);
        assertEquals("scheduling.shift-clashes", assertInstanceOf(Rostered.Refused.class, single).reason().key());
        var id = rotas.siteRota(MANAGER, DENVER, house.monday, house.monday).weekly().stream()
                .filter(row -> row.what().staff().equals(nurse))
                .findFirst()
                .orElseThrow()
                .id();
        save(new CalendarChange.EndWeekly(DENVER, id, house.monday.plusDays(7)));
        assertEquals(1, rotas.siteRota(MANAGER, DENVER, house.monday, house.monday.plusDays(28)).present().stream()
                .filter(shift -> shift.staff().equals(nurse))
                .count());
    }

    @Test
    void readsAFileRowByRow() {
        var nurse = house.staff(Role.NURSE);
        var name = house.directory.staffMember(SYSTEM, nurse).username().orElseThrow();
        var gap = LocalDate.of(house.monday.getYear() + 1, 3, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
        var csv = String.join(
                "\r\n",
                "Person,site,duty,date,from,to,remark",
                name + ",denver,observer," + house.monday + ",08:00,12:00,\"first, good\"",
                "nobody,denver,observer," + house.monday + ",08:00,12:00,",
                name + ",boulder,observer," + house.monday + ",13:00,15:00,",
                name + ",denver,watcher," + house.monday + ",13:00,15:00,",
                name + ",denver,observer,11/23/2026,13:00,15:00,",
                name + ",denver,observer," + house.monday + ",15:00,13:00,",
                name + ",denver,observer," + house.monday + ",11:00,13:00,",
                name + ",denver,observer," + gap + ",02:30,09:00,",
                name + ",denver,observer," + house.monday + ",1 pm,15:00,",
                name + ",denver",
                name + ",denver,observer," + house.monday + ",13:00,15:00,last good");

        var imported = rotas.importRota(MANAGER, csv);

        assertEquals(2, imported.added());
        assertEquals(
                List.of(
                        "3 person scheduling.import.no-person",
                        "4 site scheduling.import.no-site",
                        "5 duty scheduling.import.no-duty",
                        "6 date scheduling.import.no-date",
                        "7 to scheduling.import.ends-before",
                        "8 from scheduling.shift-clashes",
                        "9 from scheduling.import.skipped-time",
                        "10 from scheduling.import.no-time",
                        "11 duty scheduling.import.no-duty"),
                imported.refused().stream().map(bad -> bad.row() + " " + bad.column() + " " + bad.reason().key()).toList());
        var again = rotas.importRota(MANAGER, csv);
        assertEquals(0, again.added());
        assertEquals(2, again.unchanged());
        assertEquals(2, house.count("SELECT COUNT(*) FROM scheduling_shift WHERE staff = ?", nurse.value()));
    }

    @Test
    void refusesAFileWithoutItsColumns() {
        var refused = rotas.importRota(MANAGER, "person;site;duty\nx;y;z").refused();

        assertEquals(List.of("site", "duty", "date", "from", "to"), refused.stream().map(bad -> bad.column()).toList().subList(1, 6));
        assertEquals("scheduling.import.empty", rotas.importRota(MANAGER, "").refused().getFirst().reason().key());
        var open = rotas.importRota(MANAGER, "person,site,duty,date,from,to\n\"never closed,denver");
        assertEquals("scheduling.import.not-csv", open.refused().getFirst().reason().key());
    }

    @Test
    void whoMaySaveWhat() {
        var sick = new CalendarChange.SickToday(house.observers.getFirst(), DENVER);
        var closed = new CalendarChange.SetSpecialDay(SpecialDay.closed(BOULDER, house.monday, "no"));

        assertInstanceOf(CalendarSaved.Done.class, rotas.reportChange(NURSE, sick, List.of()));
        assertThrows(NotPermitted.class, () -> rotas.saveChange(NURSE, sick, List.of()));
        assertThrows(NotPermitted.class, () -> rotas.previewChange(MANAGER, closed));
        assertThrows(NotPermitted.class, () -> rotas.saveChange(MANAGER, closed, List.of()));
        var id = rotas.siteRota(MANAGER, DENVER, today(), today()).timesOff();
        id.forEach(row -> save(new CalendarChange.CancelTimeOff(house.observers.getFirst(), row.id())));
    }

    private static LocalDate today() {
        return house.now().atZone(SchedulingFixture.ZONE).toLocalDate();
    }

    private static WeeklyShift weekly(StaffId staff, DayOfWeek weekday, int from, int to, int everyWeeks) {
        return new WeeklyShift(
                staff, DENVER, Shift.Duty.OBSERVER, weekday, LocalTime.of(from, 0), LocalTime.of(to, 0), house.monday, Optional.empty(), everyWeeks);
    }

    private static CalendarPreview preview(CalendarChange change) {
        return assertInstanceOf(CalendarPreviewed.Would.class, rotas.previewChange(MANAGER, change)).preview();
    }

    private static void save(CalendarChange change) {
        assertInstanceOf(CalendarSaved.Done.class, rotas.saveChange(MANAGER, change, preview(change).bookings()));
    }

    private static List<BookingId> booked(int chair, int observer) {
        var patient = house.patient();
        var answer = house.scheduling.bookCourse(
                DESK, house.book("rota-" + patient, patient, house.course(house.monday, 8, 0, chair, observer)));
        return assertInstanceOf(CourseBooking.Booked.class, answer).bookings();
    }

    private static Booking booking(BookingId id) {
        return house.scheduling.booking(DESK, id);
    }

    private static Optional<WorkItem> work(BookingId id) {
        return house.scheduling.workList(DESK, DENVER).stream()
                .filter(item -> item.booking().id().equals(id))
                .findFirst();
    }

    private static LocalDate dateOf(Place place) {
        return place.slot().from().atZone(SchedulingFixture.ZONE).toLocalDate();
    }

    private static TimeSlot day(LocalDate date) {
        return new TimeSlot(house.at(date, 0, 0), house.at(date.plusDays(1), 0, 0));
    }
}
