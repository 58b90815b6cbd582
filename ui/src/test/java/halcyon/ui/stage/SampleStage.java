package halcyon.ui.stage;

/// Serves the samples of all parts: `ui/stage shoot halcyon.ui.stage.SampleStage /tmp/shots sample-board sample-list`.
public final class SampleStage {
    private SampleStage() {}

    public static void main(String[] args) throws Exception {
        stage().serve(args);
    }

    static Stage stage() {
        return Stage.with(new SampleDirectory().made())
                .show(SampleForm.class, SampleBoard.class, SampleOutcome.class, SampleList.class, SampleTiles.class, SamplePatient.class, SampleForbidden.class);
    }
}
