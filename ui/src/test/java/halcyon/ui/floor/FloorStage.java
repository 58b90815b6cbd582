package halcyon.ui.floor;

import halcyon.ui.stage.Stage;

/// Looks at the floor board: `ui/stage shoot halcyon.ui.floor.FloorStage /tmp/shots floor`.
public final class FloorStage {
    private FloorStage() {}

    public static void main(String[] args) throws Exception {
        stage(new SampleFloor()).serve(args);
    }

    static Stage stage(SampleFloor sample) {
        return Stage.with(sample.given()).show(FloorView.class).answer(FloorServlet.class);
    }
}
