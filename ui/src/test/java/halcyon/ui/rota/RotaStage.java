package halcyon.ui.rota;

import halcyon.ui.stage.Stage;

/// Serves the rota, the work list and the week: `ui/stage shoot halcyon.ui.rota.RotaStage /tmp/shots rota work week capacity visits`.
final class RotaStage {
    private RotaStage() {}

    public static void main(String[] args) throws Exception {
        var sample = new SampleRota();
        Stage.with(sample.directory(), sample.rotas(), sample.feeds(), sample.overviews(), sample.scheduling())
                .show(RotaView.class, WorkView.class, Class.forName("halcyon.ui.capacity.WeekView"), Class.forName("halcyon.ui.capacity.CapacityView"), Class.forName("halcyon.ui.capacity.VisitsView"))
                .serve(args);
    }
}
