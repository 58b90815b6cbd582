package halcyon.ui.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the board shows. Moments are milliseconds since 1970; `seen` changes whenever anything but `now` does.
record FloorPicture(long now, String seen, String language, List<Room> rooms) {
    /// A site, its seats in the order in which they stand in the building. `prescriberUntil`: how long by the rota a prescriber is
    /// on site, without a break from now on; null when none is.
    record Room(String name, String zone, @Nullable Long prescriberUntil, List<Seat> seats) {}

    /// One chair, or one patient where two share it. `phase` is preparing, drawn, running, monitoring, left or free; `who` are
    /// initials: the board hangs on a wall. Of `planned`: the visit's time when it has not been dosed, until when a place that was
    /// left is cleaned, the next visit of a free one. `session` only for those who may open it, and for them
    /// alone the ride.
    record Seat(
            String label,
            String phase,
            String who,
            int number,
            int of,
            @Nullable Long session,
            @Nullable Long startedAt,
            @Nullable Long due,
            @Nullable Long lateFrom,
            @Nullable Long planned,
            String observer,
            @Nullable Taken vitals,
            List<Raised> alarms,
            @Nullable Long leave,
            @Nullable Ride ride) {}

    /// Who takes the patient home.
    record Ride(String name, String phone) {}

    /// The newest set; `alerts` are the stable words of the limits it crossed.
    record Taken(
            long at, int systolic, int diastolic, int heartRate, int oxygen, @Nullable Integer sedation, List<String> alerts) {}

    /// An open alarm; `level` in small letters.
    record Raised(long id, String word, String said, String level, @Nullable String takenBy) {}
}
