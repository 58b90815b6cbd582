package halcyon.ui.frontdesk;

import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.scheduling.Shift;
import halcyon.shared.ResourceId;
import halcyon.shared.StaffId;
import halcyon.ui.parts.BoardDay.Column;
import halcyon.ui.parts.BoardDay.Kind;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What stands beside each other: the places of a site, only its chairs, only its rooms, or the people who watch.
record BoardColumns(DayBoard day, BoardAddress.Columns by, Map<StaffId, String> names) {
    /// The board draws them narrow, at its far edge.
    private static final Comparator<Resource> PUMPS_LAST = Comparator.comparing(resource -> resource.kind() == ResourceKind.PUMP);

    List<Column> all() {
        return by == BoardAddress.Columns.PEOPLE ? people() : places();
    }

    /// The column a visit stands in.
    String of(Visit visit) {
        var place = visit.booking().place();
        return by == BoardAddress.Columns.PEOPLE ? person(place.observer()) : of(place.chair());
    }

    String of(ResourceId place) {
        return String.valueOf(place);
    }

    private List<Column> places() {
        return day.columns().stream()
                .filter(this::isShown)
                .sorted(PUMPS_LAST.thenComparing(Resource::kind).thenComparing(resource -> resource.id().value()))
                .map(resource -> new Column(String.valueOf(resource.id()), resource.label(), "", kind(resource.kind())))
                .toList();
    }

    private boolean isShown(Resource resource) {
        return switch (by) {
            case CHAIRS -> resource.kind() == ResourceKind.CHAIR;
            case ROOMS -> kind(resource.kind()) == Kind.ROOM;
            case PLACES, PEOPLE -> true;
        };
    }

    private List<Column> people() {
        var present = day.shifts().stream().filter(shift -> shift.duty() == Shift.Duty.OBSERVER).map(Shift::staff);
        var watching = day.visits().stream().map(visit -> visit.booking().place().observer());
        return new LinkedHashSet<>(Stream.concat(present, watching).toList()).stream()
                .map(staff -> new Column(person(staff), names.getOrDefault(staff, "–"), hours(staff), Kind.PERSON))
                .sorted(Comparator.comparing(Column::label))
                .toList();
    }

    private String hours(StaffId staff) {
        return day.shifts().stream()
                .filter(shift -> shift.staff().equals(staff) && shift.duty() == Shift.Duty.OBSERVER)
                .map(shift -> clock(shift.slot().from()) + "–" + clock(shift.slot().to()))
                .findFirst()
                .orElse("");
    }

    private String clock(Instant at) {
        return at.atZone(day.zone()).toLocalTime().toString();
    }

    private static String person(StaffId staff) {
        return "s" + staff;
    }

    private static Kind kind(ResourceKind kind) {
        if (kind == ResourceKind.PUMP) return Kind.PUMP;
        return kind == ResourceKind.CHAIR ? Kind.CHAIR : Kind.ROOM;
    }
}
