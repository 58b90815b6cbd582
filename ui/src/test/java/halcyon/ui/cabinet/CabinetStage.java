package halcyon.ui.cabinet;

import halcyon.ui.rota.SampleRota;
import halcyon.ui.stage.Stage;

/// Serves the cabinet: `ui/stage shoot halcyon.ui.cabinet.CabinetStage /tmp/shots cabinet cabinet/count/3`.
final class CabinetStage {
    private CabinetStage() {}

    public static void main(String[] args) throws Exception {
        stage().serve(args);
    }

    static Stage stage() {
        return Stage.with(new SampleRota().directory(), new SampleCabinet().cabinet())
                .show(
                        CabinetView.class, BookView.class, TransfersView.class, CountsView.class, CountView.class, LossesView.class, LossView.class,
                        FiguresView.class);
    }
}
