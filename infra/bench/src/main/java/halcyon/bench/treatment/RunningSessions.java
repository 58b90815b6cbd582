package halcyon.bench.treatment;

import halcyon.bench.Ground;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.local.network.Clinic;
import halcyon.local.story.Caller;
import halcyon.local.story.Intake;
import halcyon.protocol.Protocols;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sessions in the tenth minute of their infusion, written straight into the table; their patients called and were screened.
final class RunningSessions {
    static final SiteId OURS = SiteId.of("bench");
    static final SiteId PLAIN = SiteId.of("plain");
    private static final String PROTOCOL = "ketamine-iv-6-in-21";
    private static final Actor MAKER = Actor.system("bench");
    private static final String INSERT = "INSERT INTO treatment_session (booking_id, patient_id, site_id, state, course_number, course_of,"
            + " route, drug, protocol_code, protocol_version, slot_from, slot_to, chair, observer_id, observer_name, prescriber_id,"
            + " prescriber_name, ride_name, ride_phone, fasted, pregnancy, checked_in_at, checked_in_by, started_at, version)"
            + " VALUES (?, ?, ?, 'RUNNING', 1, 6, 'IV', 'ketamine', '" + PROTOCOL + "', ?, UTC_TIMESTAMP(6) - INTERVAL 30 MINUTE,"
            + " UTC_TIMESTAMP(6) + INTERVAL 90 MINUTE, ?, 1, 'Bench Nurse', 2, 'Bench Prescriber', 'Bench Ride', '303-555-0100', TRUE, 'NO',"
            + " UTC_TIMESTAMP(6) - INTERVAL 30 MINUTE, 'bench', UTC_TIMESTAMP(6) - INTERVAL 10 MINUTE, 0)";

    private RunningSessions() {}

    /// The ids of so many sessions at a site of their own.
    static List<Long> make(Ground ground, SiteId site, int many) throws SQLException {
        ground.beans().getBean(Directory.class).openSite(MAKER, clinic(site));
        var today = LocalDate.now(ground.beans().getBean(Clock.class));
        var version = ground.beans().getBean(Protocols.class).inForce(MAKER, PROTOCOL, today).orElseThrow().id();
        var intake = ground.beans().getBean(Intake.class);
        var ids = new ArrayList<Long>();
        try (var connection = ground.connect();
                var insert = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            for (var number = 0; number < many; number++) ids.add(session(insert, site, number, patient(intake, site, number), version));
            before(connection, ids);
        }
        ground.settle();
        return ids;
    }

    private static long session(PreparedStatement insert, SiteId site, int number, PatientId patient, long version) throws SQLException {
        insert.setLong(1, site.value().hashCode() * 1000L + number);
        insert.setLong(2, patient.value());
        insert.setString(3, site.value());
        insert.setLong(4, version);
        insert.setString(5, "Chair " + (number + 1));
        insert.executeUpdate();
        try (var keys = insert.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    /// The set before the dose, against which the pressure is judged.
    private static void before(Connection connection, List<Long> sessions) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO treatment_vitals (session_id, taken_at, systolic, diastolic, heart_rate, oxygen,"
                + " respiratory_rate, sedation, alerts, taken_by) VALUES (?, UTC_TIMESTAMP(6) - INTERVAL 15 MINUTE, 124, 78, 72, 98, 14, 5, '', 'bench')")) {
            for (var session : sessions) {
                insert.setLong(1, session);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Site clinic(SiteId site) {
        var like = Clinic.ALL.getFirst().site();
        return new Site(
                site, site.value(), like.zone(), like.street(), like.city(), like.state(), like.zip(), like.phone(), like.npi(), like.taxonomy(),
                like.taxId(), like.placeOfService(), LocalTime.of(8, 0), LocalTime.of(18, 0));
    }

    private static PatientId patient(Intake intake, SiteId site, int number) {
        var letters = "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
        var at = Clinic.ALL.getFirst().site();
        var caller = new Caller(
                "Bench", site.value() + letters, LocalDate.of(1980, 1, 1).plusDays(number), "F", Language.EN, Indication.RESISTANT_DEPRESSION, "F33.2",
                Optional.empty(), site, "1 Elm Street", at.city(), at.state(), at.zip(), new BigDecimal("70.0"), 170);
        return intake.register(MAKER, intake.call(MAKER, caller), caller);
    }
}
