package halcyon.bench.scheduling;

import halcyon.bench.Ground;
import halcyon.local.network.Clinic;
import halcyon.local.story.Caller;
import halcyon.local.story.Intake;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.Place;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Courses of six that do not stand in each other's way: twice a week for three weeks, then the next three weeks, for as many
/// patients as one three weeks takes at most. Neighbours in the list are at different sites.
final class CoursePlan {
    static final int SITES = 20;
    private static final int WEEKS = 3;
    private static final int[] DAYS = {0, 3, 7, 10, 14, 17};
    private static final Actor MAKER = Actor.system("bench");

    private final List<PatientId> patients;
    private final List<List<Long>> chairs;
    private final List<List<Long>> staff;
    private final LocalDate monday;

    private CoursePlan(List<PatientId> patients, List<List<Long>> chairs, List<List<Long>> staff, LocalDate monday) {
        this.patients = patients;
        this.chairs = chairs;
        this.staff = staff;
        this.monday = monday;
    }

    /// Clinics, rotas and patients for so many courses.
    static CoursePlan make(Ground ground, int courses) throws SQLException {
        var today = LocalDate.now(ground.beans().getBean(Clock.class));
        var monday = today.plusDays(2).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var people = Math.min(100, courses);
        CopiedNetwork.make(ground, SITES, 0, today);
        try (var connection = ground.connect()) {
            Calendars.fill(connection, Filled.nothing(monday, WEEKS * Math.ceilDiv(courses, people)), SITES, 0);
            var intake = ground.beans().getBean(Intake.class);
            var patients = IntStream.range(0, people).mapToObj(number -> patient(intake, number)).toList();
            ground.settle();
            return new CoursePlan(patients, ids(connection, "id", "directory_resource"), ids(connection, "staff", "directory_staff_site"), monday);
        }
    }

    BookCourse course(int number) {
        var period = number / patients.size();
        var within = number % patients.size();
        var site = within % SITES;
        var chair = within / SITES % CopiedNetwork.CHAIRS;
        var hour = 8 + 2 * (within / SITES / CopiedNetwork.CHAIRS % 5);
        var places = new ArrayList<Place>();
        for (var day : DAYS) places.add(place(site, chair, monday.plusWeeks((long) WEEKS * period).plusDays(day), hour));
        return new BookCourse("bench-" + number, patients.get(within), "ketamine-iv-6-in-21", CopiedNetwork.code(site), places);
    }

    private Place place(int site, int chair, LocalDate date, int hour) {
        var from = date.atTime(LocalTime.of(hour, 0)).atZone(ZoneId.of(CopiedNetwork.zone(site))).toInstant();
        var people = staff.get(site);
        return new Place(
                CopiedNetwork.code(site),
                TimeSlot.of(from, Duration.ofMinutes(120)),
                ResourceId.of(chairs.get(site).get(chair)),
                StaffId.of(people.get(chair / 2)),
                StaffId.of(people.getLast()));
    }

    private static List<List<Long>> ids(Connection connection, String column, String table) throws SQLException {
        var bySite = new ArrayList<List<Long>>();
        try (var select = connection.prepareStatement("SELECT " + column + " FROM " + table + " WHERE site = ? ORDER BY " + column)) {
            for (var site = 0; site < SITES; site++) {
                select.setString(1, CopiedNetwork.code(site).value());
                var ids = new ArrayList<Long>();
                try (var found = select.executeQuery()) {
                    while (found.next()) ids.add(found.getLong(1));
                }
                bySite.add(ids);
            }
        }
        return bySite;
    }

    private static PatientId patient(Intake intake, int number) {
        var letters = "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
        var at = Clinic.ALL.getFirst().site();
        var caller = new Caller(
                "Bench", "Patient" + letters, LocalDate.of(1980, 1, 1).plusDays(number), "F", Language.EN, Indication.RESISTANT_DEPRESSION, "F33.2",
                Optional.empty(), SiteId.of("s0000"), "1 Elm Street", at.city(), at.state(), at.zip(), new BigDecimal("70.0"), 170);
        var patient = intake.register(MAKER, intake.call(MAKER, caller), caller);
        intake.screenEligible(MAKER, patient, caller);
        return patient;
    }
}
