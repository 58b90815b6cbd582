package halcyon.ui.frontdesk;

import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.shared.ResourceId;
import halcyon.ui.parts.Board;
import java.util.Optional;

/// The day as the person sees it: what she moves is moved from there, so that a change made by another meanwhile is noticed.
record SeenDay(DayBoard day, BoardAddress at, Rearranging rearranging) {
    void move(Board.Proposed proposed) {
        find(proposed.id()).ifPresent(visit -> rearranging.move(visit.booking(), chair(visit, proposed), proposed.at()));
    }

    void swap(Board.Swapping two) {
        find(two.one()).ifPresent(one -> find(two.other()).ifPresent(other -> rearranging.swap(one, other)));
    }

    private Optional<Visit> find(String id) {
        return day.visits().stream().filter(visit -> String.valueOf(visit.booking().id()).equals(id)).findFirst();
    }

    // among people a visit keeps its chair: only its time changes
    private ResourceId chair(Visit visit, Board.Proposed proposed) {
        return at.by() == BoardAddress.Columns.PEOPLE ? visit.booking().place().chair() : ResourceId.of(Long.parseLong(proposed.column()));
    }
}
