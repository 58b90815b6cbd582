package halcyon.outcomes.internal;

import static halcyon.outcomes.internal.Clinic.columbia;
import static halcyon.outcomes.internal.Clinic.phq9;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.contact.Unlocked;
import halcyon.outcomes.Answered;
import halcyon.outcomes.Answers;
import halcyon.outcomes.Chart;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.OutcomesAccess;
import halcyon.outcomes.Requested;
import halcyon.outcomes.SafetyTask;
import halcyon.outcomes.TriageLevel;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import halcyon.shared.StaleVersion;
import halcyon.shared.TimeSlot;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutcomesModuleTest {
    private static final String DISPOSITION = "Passive thoughts only, no plan, no intent; safety plan written.";
    private static final int[] WELL = {1, 1, 0, 0, 0, 0, 0, 0, 0};
    private static final int[] TWENTY = {3, 3, 3, 3, 3, 2, 2, 1, 0};

    private static Clinic clinic;
    private static Outcomes outcomes;

    @BeforeAll
    static void open() {
        clinic = new Clinic(true);
        outcomes = clinic.outcomes;
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void asksTheBaselineByLinkAndScoresIt() {
        var patient = clinic.patient(Language.EN);
        var asked = clinic.done(patient, Occasion.BASELINE);
        var open = assertInstanceOf(Unlocked.Open.class, clinic.unlock(asked.link()));
        assertEquals(Long.toString(asked.request()), open.reference());

        var page = outcomes.page(open.actor(), asked.request());
        assertEquals(List.of("phq-9", "c-ssrs-screener"), page.instruments().stream().map(one -> one.id()).toList());
        assertEquals(List.of(), page.clinicianAsks());

        var done = assertInstanceOf(Answered.Done.class, answer(patient, asked.request(), phq9(TWENTY), columbia(0, 0, -1, -1, -1, 0, -1)));
        assertEquals("severe", done.scores().getFirst().band());
        assertEquals("phq-9 v1", done.scores().getFirst().ruleVersion());
        assertTrue(done.crisisHelp().isEmpty());
        assertEquals(List.of(), tasks(patient));
        assertInstanceOf(Unlocked.Gone.class, clinic.unlock(asked.link()));
        assertEquals(Chart.Verdict.NO_FOLLOW_UP, chart(patient).verdict());
    }

    @Test
    void neverSendsColumbiaInALanguageItWasNotPublishedIn() {
        var patient = clinic.patient(Language.ES);
        var request = clinic.asked(patient, Occasion.BASELINE);

        var page = outcomes.page(Actor.patient(patient), request);

        assertEquals(List.of("phq-9"), page.instruments().stream().map(one -> one.id()).toList());
        assertEquals(List.of("c-ssrs-screener"), page.clinicianAsks());
        var task = tasks(patient).getFirst();
        assertEquals("clinician-asks", task.cause());
        assertEquals(TriageLevel.LOW, task.level());
        assertInstanceOf(Answer.Trouble.class, gate(patient, Subject.TREATMENT));
    }

    @Test
    void sendsColumbiaOnlyWhereTheSiteConfirmedItsRight() {
        var officer = Clinic.staff("Carla", Role.COMPLIANCE);
        outcomes.confirmRight(officer, Clinic.DENVER, "c-ssrs-screener", false);
        var request = clinic.asked(clinic.patient(Language.EN), Occasion.BASELINE);
        outcomes.confirmRight(officer, Clinic.DENVER, "c-ssrs-screener", true);

        assertEquals("phq-9", clinic.database.ask("SELECT instruments FROM outcomes_request WHERE id = ?", request));
        assertEquals("1", clinic.database.ask("SELECT confirmed FROM outcomes_right"));
    }

    @Test
    void aPositiveAnswerStopsDosingUntilALicensedDisposition() {
        var patient = clinic.patient(Language.EN);
        var request = clinic.asked(patient, Occasion.BASELINE);

        var done = assertInstanceOf(
                Answered.Done.class, answer(patient, request, phq9(2, 2, 1, 1, 1, 1, 1, 0, 1), columbia(1, 1, 1, 0, 0, 0, -1)));

        assertEquals("outcomes.crisis-help", done.crisisHelp().orElseThrow().key());
        assertTrue(done.crisisHelp().orElseThrow().toString().contains("988"));
        var task = tasks(patient).getFirst();
        assertEquals(TriageLevel.MODERATE, task.level());
        assertEquals("Dr. Ada Ames", task.owner());
        assertInstanceOf(Answer.Trouble.class, gate(patient, Subject.TREATMENT));
        assertInstanceOf(Answer.Clear.class, gate(patient, Subject.ASSESSMENT));
        assertInstanceOf(Answer.Clear.class, gate(patient, Subject.CRISIS));
        assertThrows(NotPermitted.class, () -> outcomes.dispose(clinic.desk, task.id(), DISPOSITION));
        assertThrows(IllegalArgumentException.class, () -> outcomes.dispose(clinic.nurse, task.id(), " spoke to her     "));

        outcomes.dispose(clinic.nurse, task.id(), DISPOSITION);

        assertInstanceOf(Answer.Clear.class, gate(patient, Subject.TREATMENT));
        assertThrows(StaleVersion.class, () -> outcomes.dispose(clinic.nurse, task.id(), DISPOSITION));
        assertEquals(Optional.of(DISPOSITION), outcomes.safetyTasksOf(clinic.nurse, patient).getFirst().disposition());
        assertEquals(Optional.empty(), outcomes.safetyTasksOf(clinic.desk, patient).getFirst().disposition());
        assertEquals("2", clinic.database.ask(
                "SELECT COUNT(*) FROM platform_event WHERE type = 'halcyon.clearance.ClearanceChanged' AND patient = ?", patient.value()));
    }

    @Test
    void theFirstWarningOfAnUnfinishedPageReachesTheClinicAndIsRaisedByALaterOne() {
        var patient = clinic.patient(Language.EN);
        var request = clinic.asked(patient, Occasion.BASELINE);

        var first = assertInstanceOf(Answered.Incomplete.class, answer(patient, request, phq9(0, 0, 0, 0, 0, 0, 0, 0, 1)));
        assertTrue(first.crisisHelp().isPresent());
        assertEquals(List.of("c-ssrs-screener/1", "c-ssrs-screener/2", "c-ssrs-screener/6"), first.missing());
        assertEquals(TriageLevel.MODERATE, tasks(patient).getFirst().level());
        assertEquals(List.of(), chart(patient).scores());

        answer(patient, request, phq9(0, 0, 0, 0, 0, 0, 0, 0, 1), columbia(1, 1, 1, 1, 0, 0, -1));
        assertEquals(List.of(TriageLevel.HIGH), tasks(patient).stream().map(SafetyTask::level).toList());
    }

    @Test
    void anEmptyItem9IsSafetyWorkAndOtherGapsAreNot() {
        var patient = clinic.patient(Language.EN);
        var request = clinic.asked(patient, Occasion.BASELINE);

        var gap = answer(patient, request, phq9(0, -1, 0, 0, 0, 0, 0, 0, 0), columbia(0, 0, -1, -1, -1, 0, -1));
        assertEquals(List.of("phq-9/2"), assertInstanceOf(Answered.Incomplete.class, gap).missing());
        assertEquals(List.of(), tasks(patient));

        answer(patient, request, phq9(0, 0, 0, 0, 0, 0, 0, 0, -1), columbia(0, 0, -1, -1, -1, 0, -1));
        assertEquals("item-9-missing", tasks(patient).getFirst().cause());
    }

    @Test
    void refusesWhatWasNotAskedOrIsOutOfRange() {
        var patient = clinic.patient(Language.EN);
        var request = clinic.asked(patient, Occasion.BASELINE);

        assertInstanceOf(Answered.Refused.class, answer(patient, request, phq9(4, 0, 0, 0, 0, 0, 0, 0, 0), columbia(0, 0)));
        assertThrows(IllegalArgumentException.class, () -> answer(patient, request, new Answers("gad-7", Map.of("1", 1))));
        var other = Actor.patient(clinic.patient(Language.EN));
        assertThrows(NotPermitted.class, () -> outcomes.page(other, request));
        assertThrows(NotPermitted.class, () -> outcomes.answer(other, request, List.of()));
    }

    @Test
    void highGoesToTheNextOnCallUntilSomebodyTakesIt() {
        var patient = clinic.patient(Language.EN);
        answer(patient, clinic.asked(patient, Occasion.BASELINE), phq9(WELL), columbia(0, 0, -1, -1, -1, 1, 1));
        assertEquals("Dr. Ada Ames", tasks(patient).getFirst().owner());

        clinic.clock.advance(Duration.ofMinutes(16));
        outcomes.sendDue(Clinic.SYSTEM);
        assertEquals("Dr. Ben Bell", tasks(patient).getFirst().owner());
        outcomes.sendDue(Clinic.SYSTEM);
        assertEquals("Dr. Ben Bell", tasks(patient).getFirst().owner());

        outcomes.acknowledge(clinic.nurse, tasks(patient).getFirst().id());
        clinic.clock.advance(Duration.ofMinutes(60));
        outcomes.sendDue(Clinic.SYSTEM);
        assertEquals("Noor Nurse", tasks(patient).getFirst().owner());
        assertTrue(tasks(patient).getFirst().acknowledged());
        outcomes.dispose(clinic.nurse, tasks(patient).getFirst().id(), DISPOSITION);
    }

    @Test
    void asksTheNextDayAndTheNextPhqOnceTheyMayBeAsked() {
        var patient = clinic.patient(Language.EN);
        answer(patient, clinic.asked(patient, Occasion.BASELINE), phq9(TWENTY), columbia(0, 0, -1, -1, -1, 0, -1));
        clinic.signed(patient, 901);

        outcomes.sendDue(Clinic.SYSTEM);
        assertEquals("PLANNED", state(patient, Occasion.NEXT_DAY));
        assertInstanceOf(Requested.TooSoon.class, outcomes.request(clinic.nurse, patient, Occasion.FOLLOW_UP));
        clinic.clock.advance(Duration.ofHours(24));
        outcomes.sendDue(Clinic.SYSTEM);
        assertEquals("SENT", state(patient, Occasion.NEXT_DAY));
        assertEquals("PLANNED", state(patient, Occasion.FOLLOW_UP));
        clinic.clock.advance(Duration.ofDays(6).plusHours(1));
        outcomes.sendDue(Clinic.SYSTEM);
        assertEquals("SENT", state(patient, Occasion.FOLLOW_UP));

        var nextDay = clinic.asked(patient, Occasion.NEXT_DAY);
        var answers = new Answers("next-day", Map.of("nausea", 1, "headache", 0, "unreal", 0, "bladder", 0, "mood", 1, "safety", 0));
        assertEquals("mild", assertInstanceOf(Answered.Done.class, answer(patient, nextDay, answers)).scores().getFirst().band());
        answer(patient, clinic.asked(patient, Occasion.FOLLOW_UP), phq9(2, 2, 1, 1, 1, 1, 1, 0, 0));
        assertEquals(Chart.Verdict.RESPONSE, chart(patient).verdict());
        assertTrue(chart(patient).responseAt().isPresent());
        assertTrue(chart(patient).remissionAt().isEmpty());
    }

    @Test
    void aNewSessionDropsTheOlderCheckInAndADeliveryTwicePlansOnce() {
        var patient = clinic.patient(Language.EN);
        clinic.signed(patient, 911);
        clinic.signed(patient, 912);
        clinic.signed(patient, 912);

        assertEquals("1", count(patient, "occasion = 'NEXT_DAY' AND open_mark = 1"));
        assertEquals("912", clinic.database.ask("SELECT session_id FROM outcomes_request WHERE occasion = 'NEXT_DAY' AND open_mark = 1 AND patient_id = ?", patient.value()));
        assertEquals("1", count(patient, "occasion = 'FOLLOW_UP'"));
    }

    @Test
    void dropsACheckInWhoseTimeIsOver() {
        var patient = clinic.patient(Language.EN);
        clinic.signed(patient, 921);
        clinic.clock.advance(Duration.ofDays(4));

        outcomes.sendDue(Clinic.SYSTEM);

        assertEquals("1", count(patient, "occasion = 'NEXT_DAY' AND state = 'DROPPED'"));
        assertEquals("1", count(patient, "occasion = 'FOLLOW_UP' AND state = 'SENT'"));
    }

    @Test
    void fivePointsWorseAsksForAReviewBeforeTheNextDose() {
        var patient = clinic.patient(Language.EN);
        answer(patient, clinic.asked(patient, Occasion.BASELINE), phq9(2, 2, 2, 2, 2, 0, 0, 0, 0), columbia(0, 0, -1, -1, -1, 0, -1));
        clinic.clock.advance(Duration.ofDays(8));
        answer(patient, clinic.asked(patient, Occasion.FOLLOW_UP), phq9(3, 3, 3, 3, 3, 0, 0, 0, 0));

        assertEquals(Chart.Verdict.WORSE, chart(patient).verdict());
        assertEquals("worse", tasks(patient).getFirst().cause());
    }

    @Test
    void oneOfTwoAnswersAtTheSameTimeCounts() throws Exception {
        var patient = clinic.patient(Language.EN);
        var request = clinic.asked(patient, Occasion.BASELINE);
        Callable<Answered> one = () -> answer(patient, request, phq9(WELL), columbia(0, 0, -1, -1, -1, 0, -1));

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = people.invokeAll(List.of(one, one, one, one)).stream().map(future -> future.resultNow()).toList();
            assertEquals(1, results.stream().filter(Answered.Done.class::isInstance).count(), results.toString());
        }
        assertEquals(1, chart(patient).scores().size());
    }

    @Test
    void keepsAnswersSealed() {
        var patient = clinic.patient(Language.EN);
        answer(patient, clinic.asked(patient, Occasion.BASELINE), phq9(WELL), columbia(0, 0, -1, -1, -1, 0, -1));

        var stored = clinic.database.ask("SELECT CAST(answers AS CHAR CHARACTER SET latin1) FROM outcomes_assessment WHERE patient_id = ? LIMIT 1", patient.value());
        assertFalse(stored.contains("\"1\""), stored);
    }

    @Test
    void showsSafetyWorkOnlyToThoseOfTheSite() {
        var patient = clinic.patient(Language.ES);
        clinic.asked(patient, Occasion.BASELINE);
        var elsewhere = new Actor("x", "X", Set.of(Role.NURSE), Set.of(SiteId.of("boulder")), false);

        assertEquals(List.of(), outcomes.safetyTasks(elsewhere));
        assertThrows(NotPermitted.class, () -> outcomes.safetyTasksOf(elsewhere, patient));
        assertThrows(NotPermitted.class, () -> outcomes.chart(elsewhere, patient, "phq-9"));
        assertThrows(NotPermitted.class, () -> outcomes.dispose(elsewhere, tasks(patient).getFirst().id(), DISPOSITION));
    }

    @Test
    void asksForARoleBeforeItLooksAtAnything() throws Exception {
        for (var verb : Outcomes.class.getMethods()) {
            assertTrue(OutcomesAccess.TABLE.verbs().contains(verb.getName()), verb.getName() + " has no row");
            for (var role : Role.values()) {
                var actor = role == Role.PATIENT ? Actor.patient(PatientId.of(1)) : new Actor("x", "X", Set.of(role), Set.of(), true);
                if (OutcomesAccess.TABLE.allows(actor, verb.getName())) continue;
                var arguments = new Object[verb.getParameterCount()];
                arguments[0] = actor;
                for (var i = 1; i < arguments.length; i++) arguments[i] = nothing(verb.getParameterTypes()[i]);
                var thrown = assertThrows(InvocationTargetException.class, () -> verb.invoke(outcomes, arguments));
                assertInstanceOf(NotPermitted.class, thrown.getCause(), role + " " + verb.getName());
            }
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == long.class) return 0L;
        if (type == boolean.class) return false;
        return null;
    }

    private static Answered answer(PatientId patient, long request, Answers... answers) {
        return outcomes.answer(Actor.patient(patient), request, List.of(answers));
    }

    private static List<SafetyTask> tasks(PatientId patient) {
        return outcomes.safetyTasks(clinic.nurse).stream().filter(task -> task.patient().equals(patient)).toList();
    }

    private static Chart chart(PatientId patient) {
        return outcomes.chart(clinic.nurse, patient, "phq-9");
    }

    private static String state(PatientId patient, Occasion occasion) {
        return clinic.database.ask(
                "SELECT state FROM outcomes_request WHERE patient_id = ? AND occasion = ? AND open_mark = 1", patient.value(), occasion.name());
    }

    private static String count(PatientId patient, String where) {
        return clinic.database.ask("SELECT COUNT(*) FROM outcomes_request WHERE patient_id = ? AND " + where, patient.value());
    }

    private static Answer gate(PatientId patient, String purpose) {
        var gate = clinic.context.getBeansOfType(Gate.class).stream().filter(one -> one.name().equals("outcomes.safety")).findFirst().orElseThrow();
        return gate.ask(Checkpoint.BEFORE_DRAW, new Subject(
                patient, Clinic.DENVER, TimeSlot.of(clinic.clock.instant(), Duration.ofHours(2)), Set.of(), purpose, Route.IV, "ketamine", Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
