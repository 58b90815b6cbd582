package halcyon.ui.planner;

import halcyon.ui.rota.SampleRota;
import halcyon.ui.stage.Stage;

/// Serves the planner: `ui/stage shoot halcyon.ui.planner.PlannerStage /tmp/shots planner`.
final class PlannerStage {
    private PlannerStage() {}

    public static void main(String[] args) throws Exception {
        Stage.with(new SampleRota().directory(), new SamplePlanner().planner()).show(PlannerView.class).serve(args);
    }
}
