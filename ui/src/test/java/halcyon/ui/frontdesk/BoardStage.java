package halcyon.ui.frontdesk;

import halcyon.ui.stage.Stage;

/// Serves the day board, the booking of a course and the plans:
/// `ui/stage shoot halcyon.ui.frontdesk.BoardStage /tmp/shots calendar book/7 plans`.
final class BoardStage {
    private BoardStage() {}

    public static void main(String[] args) throws Exception {
        var desk = new SampleDesk();
        Stage.with(desk.scheduling(), desk.directory(), desk.protocols(), desk.overviews(), desk.views(), desk.changes(), desk.waiting(), desk.visits())
                .show(BoardView.class, DaySheetView.class, BookCourseView.class, Class.forName("halcyon.ui.plan.PlansView"))
                .serve(args);
    }
}
