package halcyon.ui.rems;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import halcyon.treatment.Rems;
import halcyon.ui.parts.Screen;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.stage.Stage;
import halcyon.ui.stage.StagePerson;
import java.time.ZoneId;

/// Serves the screens of the REMS: `ui/stage shoot halcyon.ui.rems.RemsStage /tmp/shots rems rems/form/1 rems/enrolments`.
final class RemsStage {
    private RemsStage() {}

    public static void main(String[] args) throws Exception {
        stage().serve(args);
    }

    static Stage stage() {
        var sample = new SampleRems();
        return Stage.with(sample.directory(), sample.rems())
                .show(RemsView.class, RemsFormView.class, EnrolmentsView.class, ChecksView.class, ExposureSample.class);
    }

    /// The tab of the patient's page, by itself.
    @Route(value = "exposure-sample", layout = MainLayout.class)
    @Needs(module = "stage", verb = "see")
    public static final class ExposureSample extends Screen {
        public ExposureSample(Rems rems, CurrentUser user) {
            super(UI.getCurrent().getTranslation("rems.exposure.tab"));
            body().add(new ExposurePage(rems, user, SampleRems.patient(), StagePerson.CLOCK, ZoneId.of("America/Denver")));
        }
    }
}
