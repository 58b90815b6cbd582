package halcyon.scheduling.internal;

import halcyon.protocol.Protocol;
import halcyon.scheduling.internal.index.Need;
import halcyon.scheduling.internal.index.Sort;
import halcyon.scheduling.internal.index.Visit;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.Route;
import java.util.EnumSet;
import java.util.List;

/// A protocol's visit in the words of the index: seat, observer, prescriber, in this order.
final class VisitNeeds {
    private VisitNeeds() {}

    static Visit of(Protocol protocol, int startEveryMinutes) {
        var calendar = protocol.calendar();
        var patient = calendar.chairMinutes() / Cells.MINUTES;
        var seat = patient + calendar.turnoverMinutes() / Cells.MINUTES;
        var seats = protocol.route() == Route.NASAL ? EnumSet.of(Sort.CHAIR, Sort.ROOM) : EnumSet.of(Sort.CHAIR);
        var needs = List.of(
                Need.whole(seats, seat),
                Need.share(Sort.OBSERVER, patient, protocol.monitoring().patientsPerObserver()),
                Need.presence(Sort.PRESCRIBER, patient));
        return new Visit(needs, seat, patient, startEveryMinutes / Cells.MINUTES);
    }
}
