package halcyon.scheduling.internal.planner.dayunit;

import java.util.List;

/// When every session is: its day, and the slots in which its stages begin (0: there is no such stage). `end` is the
/// slot after the last one used.
public record Timetable(List<Visit> visits) {
    public Timetable {
        visits = List.copyOf(visits);
    }

    /// `course` and `session` count from 0 in the order of the day unit.
    public record Visit(int course, int session, int day, int consultation, int installation, int mixing, int monitoring, int end) {}
}
