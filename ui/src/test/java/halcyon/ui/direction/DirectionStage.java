package halcyon.ui.direction;

import halcyon.audit.Audit;
import halcyon.audit.Entry;
import halcyon.audit.Verdict;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.outcomes.Chart;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.SafetyTask;
import halcyon.outcomes.Score;
import halcyon.outcomes.TriageLevel;
import halcyon.oversight.Behind;
import halcyon.oversight.Oversight;
import halcyon.oversight.SiteNumbers;
import halcyon.oversight.SiteNumbers.Rate;
import halcyon.oversight.Tile;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.treatment.Mark;
import halcyon.treatment.SessionId;
import halcyon.ui.stage.SampleDirectory;
import halcyon.ui.stage.Stage;
import halcyon.ui.stage.StagePerson;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Serves the screens of direction, safety and admin with made-up answers.
public final class DirectionStage {
    private static final Instant NOW = StagePerson.NOW;
    private static final SiteId DENVER = SiteId.of("denver");
    private static final SiteId BOULDER = SiteId.of("boulder");

    private DirectionStage() {}

    public static void main(String[] args) throws Exception {
        Stage.with(directory(), oversight(), outcomes(), audit())
                .show(
                        ManagerView.class, NumbersView.class, OutcomesView.class,
                        Class.forName("halcyon.ui.safety.SafetyView"), Class.forName("halcyon.ui.admin.ComplianceView"))
                .serve(args);
    }

    private static <T> T made(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("hashCode")) return System.identityHashCode(proxy);
            if (method.getName().equals("equals")) return proxy == arguments[0];
            return answers.get(method.getName());
        }));
    }

    private static Directory directory() {
        var patient = new Patient(
                PatientId.of(7), "Ana", "Ruiz", LocalDate.of(1985, 3, 14), "F", "", "", Language.EN, Indication.RESISTANT_DEPRESSION, DENVER, "", "", "", "",
                Optional.of("F33.2"), Optional.of(true), Optional.of(new BigDecimal("70.0")), Optional.of(NOW.minus(Duration.ofDays(2))), "");
        return made(Directory.class, Map.of(
                "sites", SampleDirectory.sites(),
                "site", SampleDirectory.sites().getFirst(),
                "openPatient", patient,
                "patient", patient,
                "findPatients", List.of(),
                "names", Map.of(PatientId.of(7), "Ruiz, Ana", PatientId.of(8), "Okafor, Ike", PatientId.of(9), "Lind, Saga")));
    }

    private static Oversight oversight() {
        List<Integer> weeks = List.of(3, 5, 6, 4, 7, 8, 7, 9, 6, 8, 9, 10);
        return made(Oversight.class, Map.of(
                "tiles", List.of(
                        tile("chairs-in-use", "7", say("of", 12), weeks, say("overdue", 1), true, "floor"),
                        tile("waiting-to-first-dose", "6.2", say("days-of", 61), weeks.reversed(), say("longest", "Boulder", "11"), false, "numbers/waiting-to-first-dose"),
                        tile("sessions-this-week", "118", say("in-seven-days"), weeks, say("week-before", 111), false, "numbers/sessions-this-week"),
                        tile("gates-blocked-tomorrow", "4", say("of", 26), List.of(), say("most-at", "Boulder"), true, "numbers/gates-blocked-tomorrow"),
                        tile("clean-claim-rate", "96.8", say("percent-of", 431), weeks, say("lowest", "Boulder", "92.1"), false, "numbers/clean-claim-rate"),
                        tile("owed-over-60-days", "$84213", say("claims", 57), weeks, say("up", "$3102"), true, "numbers/owed-over-60-days"),
                        tile("response-at-course-end", "54", say("percent-of", 212), weeks, say("no-final-score", 31, 243), false, "numbers/response-at-course-end"),
                        tile("compliance-late", "3", say("items"), weeks, say("late-what", 2, 1, 0), true, "numbers/compliance-late")),
                "sites", List.of(
                        numbers(DENVER, "Denver, Cherry Creek", 7, 4, new Rate(51, 40), new Rate(972, 300), 1240000, new Rate(570, 61), 0, 1),
                        numbers(BOULDER, "Boulder", 5, 3, new Rate(110, 21), new Rate(921, 131), 7181300, new Rate(500, 9), 4, 2)),
                "behind", List.of(
                        new Behind(PatientId.of(7), DENVER, NOW.minus(Duration.ofDays(12)), say("why-ended-response")),
                        new Behind(PatientId.of(8), BOULDER, NOW.minus(Duration.ofDays(3)), say("why-ended-no-follow-up")))));
    }

    private static Tile tile(String key, String value, Sentence unit, List<Integer> weeks, Sentence note, boolean attention, String route) {
        return new Tile(key, value, unit, weeks, note, attention, route, attention ? Optional.of("Boulder") : Optional.empty());
    }

    private static SiteNumbers numbers(SiteId site, String name, int chairs, int in, Rate wait, Rate clean, long owed, Rate response, int blocked, int late) {
        return new SiteNumbers(site, name, chairs, in, wait, clean, Money.cents(owed), response, 5, 13, blocked, late);
    }

    private static Sentence say(String word, Object... arguments) {
        return Sentence.of("oversight." + word, arguments);
    }

    private static Outcomes outcomes() {
        return made(Outcomes.class, Map.of(
                "safetyTasks", List.of(
                        task(1, 7, TriageLevel.HIGH, "c-ssrs", Duration.ofMinutes(-3), false),
                        task(2, 8, TriageLevel.MODERATE, "item-9", Duration.ofHours(6), true),
                        task(3, 9, TriageLevel.LOW, "clinician-asks", Duration.ofDays(2), false)),
                "safetyTasksOf", List.of(new SafetyTask(
                        4, PatientId.of(7), DENVER, TriageLevel.LOW, "item-9", "Dr. Vance", NOW.minus(Duration.ofDays(30)), NOW.minus(Duration.ofDays(29)), true,
                        Optional.of("Passive thoughts only, no plan or intent; safety plan written."), Optional.of("Dr. Vance"), Optional.of(NOW.minus(Duration.ofDays(29))))),
                "chart", chart()));
    }

    private static SafetyTask task(long id, long patient, TriageLevel level, String cause, Duration due, boolean taken) {
        return new SafetyTask(
                id, PatientId.of(patient), DENVER, level, cause, "Dr. Elin Vance", NOW.minus(Duration.ofMinutes(18)), NOW.plus(due), taken, Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static Chart chart() {
        var first = NOW.minus(Duration.ofDays(40));
        var scores = List.of(
                score(first.minus(Duration.ofDays(2)), 20, "severe", Occasion.BASELINE), score(first.plus(Duration.ofDays(6)), 15, "moderately severe", Occasion.FOLLOW_UP),
                score(first.plus(Duration.ofDays(14)), 9, "mild", Occasion.FOLLOW_UP), score(first.plus(Duration.ofDays(23)), 4, "minimal", Occasion.FOLLOW_UP));
        var marks = List.of(0, 3, 7, 10, 14, 17).stream()
                .map(day -> new Mark(new SessionId(day + 1), first.plus(Duration.ofDays(day)), day / 3 + 1, new BigDecimal("35.00")))
                .toList();
        var bands = List.of(
                new Chart.Band("minimal", 0, 4), new Chart.Band("mild", 5, 9), new Chart.Band("moderate", 10, 14), new Chart.Band("moderately severe", 15, 19),
                new Chart.Band("severe", 20, 27));
        return new Chart(
                "phq-9", 27, scores, marks, bands, Optional.of(scores.getFirst()), Chart.Verdict.REMISSION, Optional.of(scores.get(2).at()),
                Optional.of(scores.get(3).at()), Optional.of(5));
    }

    private static Score score(Instant at, int total, String band, Occasion occasion) {
        return new Score(1, "phq-9", total, band, at, occasion, "phq-9 v1");
    }

    private static Audit audit() {
        var entries = List.of(
                new Entry(1204, NOW.minusSeconds(60), "carla", "Carla Weiss", "PatientRead", Optional.of(PatientId.of(7)), Optional.of(DENVER), "{\"patient\":7,\"screen\":\"audit\"}", "ab12"),
                new Entry(1190, NOW.minusSeconds(4000), "nora", "Nora Lind", "SafetyTaskClosed", Optional.of(PatientId.of(7)), Optional.of(DENVER), "{\"task\":4,\"patient\":7,\"site\":\"denver\"}", "cd34"));
        return made(Audit.class, Map.of("about", entries, "recent", entries, "verify", new Verdict.Intact(1204, "ab12cd34ef56ab12cd34")));
    }
}
