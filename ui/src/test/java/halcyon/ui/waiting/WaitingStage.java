package halcyon.ui.waiting;

import halcyon.ui.rota.SampleRota;
import halcyon.ui.stage.Stage;

/// Serves the waiting list: `ui/stage shoot halcyon.ui.waiting.WaitingStage /tmp/shots waiting`.
final class WaitingStage {
    private WaitingStage() {}

    public static void main(String[] args) throws Exception {
        Stage.with(new SampleRota().directory(), new SampleWaiting().list()).show(WaitingView.class).serve(args);
    }
}
