package halcyon.ui.frontdesk;

import halcyon.ui.stage.Stage;

/// Serves the day board and the booking of a course: `ui/stage shoot halcyon.ui.frontdesk.BoardStage /tmp/shots calendar book/7`.
final class BoardStage {
    private BoardStage() {}

    public static void main(String[] args) throws Exception {
        var desk = new SampleDesk();
        Stage.with(desk.scheduling(), desk.directory(), desk.protocols()).show(BoardView.class, BookCourseView.class).serve(args);
    }
}
