package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Job;
import halcyon.shared.Sentence;
import halcyon.treatment.AdverseCase;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.AdverseEvent.Harm;
import halcyon.treatment.AdverseEvent.Relatedness;
import halcyon.treatment.AdverseEvent.Severity;
import halcyon.treatment.AdverseEvents;
import halcyon.treatment.Entry;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AdverseEventsTest {
    private static final AdverseEvent VOMITED = new AdverseEvent("vomited", Severity.MODERATE);
    private static final AdverseEvent JUDGED =
            new AdverseEvent("vomited", Severity.MODERATE, Relatedness.PROBABLE, Harm.MILD, false);
    private static final String RULE = "CO as Utah";

    private static Ward ward;
    private static AdverseEvents adverse;
    private static long stock;

    @BeforeAll
    static void open() throws SQLException {
        ward = new Ward();
        adverse = ward.bean(AdverseEvents.class);
        stock = ward.lot("500");
        // the pack of another state is a row: here Utah's for the site of the test
        try (var connection = ward.database.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO treatment_report_rule SELECT '" + RULE
                    + "', 'CO', from_date, to_date, serious_only, within_hours, report_hours, source FROM treatment_report_rule"
                    + " WHERE rule = 'UT R429-3'");
        }
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void calm() {
        ward.empty();
    }

    @Test
    void theClockOfTheStateRunsFromTheDischargeAndClosingAsksForTheReport() {
        var session = ward.watched(stock);
        done(ward.treatments.adverseEvent(ward.nurse, session, VOMITED));
        assertEquals(List.of(), only(session).reports());
        done(ward.treatments.discharge(ward.nurse, session, Ward.READY));

        var open = only(session);
        var left = ward.look(session).dischargedAt().orElseThrow();
        assertEquals(left.plus(Duration.ofHours(24)), open.nextReport().orElseThrow().due());
        assertTrue(adverse.adverseEvents(ward.prescriber).stream().anyMatch(one -> one.id() == open.id()));
        assertEquals(
                List.of("treatment.adverse-not-judged", "treatment.adverse-not-reported", "treatment.adverse-needs-done"),
                refused(adverse.closeAdverseEvent(ward.prescriber, open.id(), "")));
        done(adverse.judgeAdverseEvent(ward.prescriber, open.id(), JUDGED));
        assertEquals(
                List.of("treatment.report-needs-reference"),
                refused(adverse.adverseEventReported(ward.prescriber, open.id(), RULE, "")));
        done(adverse.adverseEventReported(ward.prescriber, open.id(), RULE, "portal 4711"));
        done(adverse.closeAdverseEvent(ward.prescriber, open.id(), "ondansetron given, slower next time"));

        assertEquals("portal 4711", only(session).reports().getFirst().told().orElseThrow().reference());
        assertEquals("ondansetron given, slower next time", only(session).closed().orElseThrow().done());
        assertEquals(JUDGED, only(session).event());
        assertTrue(adverse.adverseEvents(ward.prescriber).stream().noneMatch(one -> one.id() == open.id()));
        assertEquals(
                List.of("treatment.adverse-closed"),
                refused(adverse.judgeAdverseEvent(ward.prescriber, open.id(), VOMITED)));
    }

    @Test
    void whatHappensAtHomeStandsBesideTheSignedRecord() {
        var session = ward.discharged(stock);
        done(ward.sign(ward.prescriber, session));
        var hash = ward.look(session).contentHash();
        ward.move(20 * 60);

        done(ward.treatments.adverseEvent(ward.nurse, session, VOMITED, Entry.now()));

        assertEquals(hash, ward.look(session).contentHash());
        assertEquals(1, only(session).reports().size());
        ward.move(5 * 60);
        done(ward.treatments.adverseEvent(ward.nurse, session, new AdverseEvent("tired", Severity.MILD)));
        assertEquals(List.of(), adverse.adverseEventsOf(ward.nurse, session).getLast().reports());
    }

    @Test
    void aLateReportIsAnEventOnce() {
        var session = ward.watched(stock);
        done(ward.treatments.adverseEvent(ward.nurse, session, VOMITED));
        done(ward.treatments.discharge(ward.nurse, session, Ward.READY));
        ward.move(24 * 60 + 1);

        for (var twice = 0; twice < 2; twice++)
            ward.jobs().stream().filter(job -> job.name().equals("treatment.late-reports")).forEach(Job::run);

        assertEquals(
                "1",
                ward.database.ask(
                        "SELECT COUNT(*) FROM platform_event WHERE type = ? AND payload LIKE ?",
                        "halcyon.treatment.AdverseReportMissed",
                        "{\"session\":" + session + ",%"));
    }

    private static AdverseCase only(SessionId session) {
        var all = adverse.adverseEventsOf(ward.nurse, session);
        assertEquals(1, all.size(), all::toString);
        return all.getFirst();
    }

    private static List<String> refused(Step step) {
        return assertInstanceOf(Step.Refused.class, step, step::toString).reasons().stream().map(Sentence::key).toList();
    }

    private static void done(Step step) {
        assertInstanceOf(Step.Done.class, step, step::toString);
    }
}
