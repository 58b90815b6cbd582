package halcyon.ui.coverage;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import halcyon.billing.Coverages;
import halcyon.billing.Eligibilities;
import halcyon.billing.Inquiry;
import halcyon.billing.Policy;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.Payer;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Screen;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.stage.SampleDirectory;
import halcyon.ui.stage.Stage;
import halcyon.ui.stage.StagePerson;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Serves the tab of the patient's page by itself: `ui/stage shoot halcyon.ui.coverage.CoverageStage /tmp/shots coverage-sample`.
final class CoverageStage {
    private static final Payer PAYER = new Payer(1, "Front Range Health", "60054", "CI");

    private CoverageStage() {}

    public static void main(String[] args) throws Exception {
        Stage.with(coverages(), eligibilities(), directory()).show(CoverageSample.class).serve(args);
    }

    static Coverages coverages() {
        return answering(Coverages.class, "policies", policies());
    }

    static Eligibilities eligibilities() {
        return answering(Eligibilities.class, "inquiries", inquiries());
    }

    static Directory directory() {
        return new SampleDirectory().made();
    }

    /// Answers one verb with this, and nothing else.
    private static <V> V answering(Class<V> verbs, String verb, Object answer) {
        return verbs.cast(Proxy.newProxyInstance(verbs.getClassLoader(), new Class<?>[] {verbs}, (self, method, arguments) -> {
            if (method.getName().equals(verb)) return answer;
            if (method.getName().equals("hashCode")) return System.identityHashCode(self);
            if (method.getName().equals("equals")) return self == arguments[0];
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    private static List<Policy> policies() {
        Policy.Holder mother = new Policy.Holder(Policy.Relationship.CHILD, "Whitaker", "Ruth", LocalDate.of(1950, 2, 1), "F");
        return List.of(
                new Policy(1, Optional.of(PAYER), "Gold PPO", "XYZ123456", Optional.empty(), LocalDate.of(2026, 1, 1), Optional.empty()),
                new Policy(2, Optional.of(new Payer(2, "Mesa Mutual", "60055", "CI")), "", "MM-77", Optional.of(mother), LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2027, 12, 31))),
                new Policy(2, Optional.of(PAYER), "Bronze", "XYZ1", Optional.empty(), LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2025, 12, 31))));
    }

    private static List<Inquiry> inquiries() {
        Instant at = Instant.parse("2026-11-23T15:00:00Z");
        LocalDate about = LocalDate.of(2026, 11, 26);
        return List.of(
                new Inquiry(3, PAYER.name(), about, at, "Halcyon", Optional.empty(), Inquiry.State.WAITING, List.of()),
                new Inquiry(2, PAYER.name(), about, at, "Fiona", Optional.of(at), Inquiry.State.ACTIVE,
                        List.of(Sentence.of("billing.eligible-active-plan", "GOLD PPO"), Sentence.of("billing.eligible-copay-inside", "30.00"), Sentence.of("billing.eligible-deductible-left", "400.00"))),
                new Inquiry(1, "Mesa Mutual", about, at, "Fiona", Optional.of(at), Inquiry.State.REFUSED, List.of(Sentence.of("billing.eligible-refused-72"))),
                new Inquiry(0, "Mesa Mutual", about, at, "Fiona", Optional.of(at), Inquiry.State.INACTIVE, List.of(Sentence.of("billing.eligible-inactive"))));
    }

    private static Patient patient() {
        return new Patient(PatientId.of(2), "Dale", "Whitaker", LocalDate.of(1971, 3, 14), "M", "", "", Language.EN, Indication.RESISTANT_DEPRESSION, SiteId.of("denver"), "", "", "", "",
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    @Route(value = "coverage-sample", layout = MainLayout.class)
    @Needs(module = "stage", verb = "see")
    public static final class CoverageSample extends Screen {
        public CoverageSample(Coverages coverages, Eligibilities eligibilities, Directory directory, CurrentUser user) {
            super(UI.getCurrent().getTranslation("coverage.tab"));
            body().add(new CoveragePage(coverages, eligibilities, directory, user, patient(), StagePerson.CLOCK, ZoneId.of("America/Denver")));
        }
    }
}
