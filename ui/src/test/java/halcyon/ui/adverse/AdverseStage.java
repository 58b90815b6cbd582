package halcyon.ui.adverse;

import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.Site;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.AdverseCase;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.AdverseEvent.Harm;
import halcyon.treatment.AdverseEvent.Relatedness;
import halcyon.treatment.AdverseEvent.Severity;
import halcyon.treatment.AdverseEvents;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.ui.stage.Stage;
import halcyon.ui.stage.StagePerson;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Made-up adverse events, to look at.
final class AdverseStage {
    private static final SiteId SITE = SiteId.of("salt-lake");

    /// What was pressed.
    final List<String> asked = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        var stage = new AdverseStage();
        Stage.with(stage.adverse(), stage.directory()).show(AdverseView.class).serve(args);
    }

    AdverseEvents adverse() {
        return answering(AdverseEvents.class, Map.of(
                "adverseEvents", given -> List.of(late(), quiet()),
                "judgeAdverseEvent", given -> done("judged " + given[2]),
                "adverseEventReported", given -> done("told " + given[3]),
                "closeAdverseEvent", given -> done("closed " + given[2])));
    }

    Directory directory() {
        return answering(Directory.class, Map.of(
                "sites", given -> List.of(site()),
                "site", given -> site(),
                "openPatient", given -> patient(),
                "names", given -> Map.of(PatientId.of(7), "Ruiz, Ana", PatientId.of(8), "Okafor, Chidi")));
    }

    private Step done(String what) {
        asked.add(what);
        return new Step.Done(SessionState.SIGNED);
    }

    private static AdverseCase late() {
        var event = new AdverseEvent(
                "Fainted on the way to the car", Severity.SEVERE, Relatedness.PROBABLE, Harm.UNKNOWN, true);
        var report = new AdverseCase.Report(
                "UT R429-3",
                "Utah R429-3: an adverse event within 24 h of discharge, with a harm scale",
                StagePerson.NOW.plus(Duration.ofHours(5)),
                Optional.empty());
        return new AdverseCase(
                1, new SessionId(12), PatientId.of(7), SITE, event, StagePerson.NOW.minus(Duration.ofHours(19)), "M. Kim", List.of(report), Optional.empty());
    }

    private static AdverseCase quiet() {
        return new AdverseCase(
                2,
                new SessionId(13),
                PatientId.of(8),
                SITE,
                new AdverseEvent("Nausea, vomited once", Severity.MILD),
                StagePerson.NOW.minus(Duration.ofHours(2)),
                "N. Ode",
                List.of(),
                Optional.empty());
    }

    private static Site site() {
        return new Site(
                SITE, "Salt Lake Clinic", ZoneId.of("America/Denver"), "2 Clinic Way", "Salt Lake City", "UT", "841011234",
                "801-555-0100", "1234567893", "261QM0850X", "84-1234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0));
    }

    private static Patient patient() {
        return new Patient(
                PatientId.of(7), "Ana", "Ruiz", LocalDate.of(1985, 3, 14), "F", "801-555-0142", "ana@example.org", Language.EN,
                Indication.RESISTANT_DEPRESSION, SITE, "12 Elm Street", "Salt Lake City", "UT", "84101-1234", Optional.of("F33.2"),
                Optional.of(true), Optional.of(new BigDecimal("70.0")), Optional.of(StagePerson.NOW), "none known");
    }

    private static <T> T answering(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
            var answer = answers.get(method.getName());
            if (answer != null) return answer.apply(given);
            if (method.getName().equals("hashCode")) return System.identityHashCode(proxy);
            if (method.getName().equals("toString")) return "made-up " + type.getSimpleName();
            throw new UnsupportedOperationException("nothing made up for " + method.getName());
        }));
    }
}
