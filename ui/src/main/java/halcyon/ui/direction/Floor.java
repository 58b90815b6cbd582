package halcyon.ui.direction;

import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.treatment.FloorChair;
import halcyon.treatment.SessionState;
import halcyon.treatment.Treatments;
import halcyon.ui.parts.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One site's chairs and its visits of today, as places on one list: occupied first, then who comes, free, and who is done.
final class Floor {
    private static final Duration SOON = Duration.ofHours(1);

    private final Scheduling scheduling;
    private final Treatments treatments;
    private final Clock clock;

    Floor(Scheduling scheduling, Treatments treatments, Clock clock) {
        this.scheduling = scheduling;
        this.treatments = treatments;
        this.clock = clock;
    }

    /// What a place counts as; the order is that of the list.
    enum Kind {
        OVERDUE(State.STOP),
        IN_CHAIR(State.DOSED),
        ARRIVING(State.WAITING),
        FREE(State.PLAN),
        DONE(State.DONE);

        private final State state;

        Kind(State state) {
            this.state = state;
        }

        State state() {
            return state;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            for (var kind : values()) if (kind.word().equals(word)) return kind;
            return FREE;
        }
    }

    record Place(
            Site site, Kind kind, String chair, String name, int number, int of, String phase, State state, Optional<Instant> due, String path) {
        /// Overdue is in a chair, too.
        boolean is(Kind other) {
            return kind == other || (kind == Kind.OVERDUE && other == Kind.IN_CHAIR);
        }
    }

    List<Place> of(Actor actor, Site site) {
        var now = clock.instant();
        var board = scheduling.dayBoard(actor, site.id(), now.atZone(site.zone()).toLocalDate());
        var open = treatments.floor(actor, site.id());
        var places = new ArrayList<Place>();
        open.forEach(chair -> places.add(occupied(site, chair, now)));
        board.visits().forEach(visit -> visit(site, board, visit, now).ifPresent(places::add));
        board.columns().stream()
                .filter(column -> column.kind() != ResourceKind.PUMP)
                .filter(column -> places.stream().noneMatch(place -> place.kind() != Kind.DONE && place.chair().equals(column.label())))
                .map(column -> new Place(site, Kind.FREE, column.label(), "", 0, 0, "free", State.PLAN, Optional.empty(), ""))
                .forEach(places::add);
        places.sort(Comparator.comparing(Place::kind).thenComparing(place -> place.due().orElse(Instant.MAX)).thenComparing(Place::chair));
        return places;
    }

    private static Place occupied(Site site, FloorChair chair, Instant now) {
        boolean overdue = chair.nextVitalsDue().map(now::isAfter).orElse(false);
        return new Place(
                site, overdue ? Kind.OVERDUE : Kind.IN_CHAIR, chair.chair(), chair.patientName(), chair.number(), chair.of(),
                chair.state().name(), overdue ? State.STOP : state(chair.state()), chair.nextVitalsDue(), "session/" + chair.session().value());
    }

    private static Optional<Place> visit(Site site, DayBoard board, DayBoard.Visit visit, Instant now) {
        var booking = visit.booking();
        var chair = board.columns().stream().filter(column -> column.id().equals(booking.place().chair())).map(column -> column.label()).findFirst().orElse("");
        var from = booking.place().slot().from();
        if (booking.state() == BookingState.BOOKED && from.isBefore(now.plus(SOON)))
            return Optional.of(new Place(site, Kind.ARRIVING, chair, visit.patientName(), booking.number(), booking.of(), "ARRIVING", State.WAITING, Optional.of(from), "patient/" + booking.patient().value()));
        if (booking.state() == BookingState.LEFT)
            return Optional.of(new Place(site, Kind.DONE, chair, visit.patientName(), booking.number(), booking.of(), "LEFT", State.DONE, Optional.of(from), "patient/" + booking.patient().value()));
        return Optional.empty();
    }

    private static State state(SessionState state) {
        return switch (state) {
            case PREPARING, DRAWN -> State.READY;
            case RUNNING, MONITORING -> State.DOSED;
            case DISCHARGED -> State.WATCH;
            case SIGNED, ABANDONED -> State.DONE;
        };
    }
}
