package halcyon.scheduling.internal.planner.dayunit;

import halcyon.scheduling.internal.planner.dayunit.DayUnit.Course;
import halcyon.scheduling.internal.planner.dayunit.DayUnit.Session;

/// One course while it is planned, with what its sessions need on average. `spots` is where it stands now, with
/// [Spot#NONE] in front where it is set aside; `before` is where it stood before the last lift, `kept` where it stands
/// in the best plan. `leastFrom` is what it costs from a first day on when nobody else is there, `daysFrom` the part of
/// it that its days alone cost.
final class Line {
    final Session[] sessions;
    final int[] offsets;
    final boolean sharesDays;
    final double monitoring;
    final double consultations;
    final double mixing;
    final int[][] leastEnds;
    final long[] leastFrom;
    final long[] daysFrom;
    final long[] spots;
    final long[] before;
    final long[] kept;
    final long[] tried;
    long least;
    boolean isSet;

    Line(Course course, int days) {
        var all = course.sessions();
        sessions = all.toArray(Session[]::new);
        offsets = new int[sessions.length];
        for (var i = 1; i < sessions.length; i++) offsets[i] = offsets[i - 1] + sessions[i].restDays();
        sharesDays = all.stream().skip(1).anyMatch(session -> session.restDays() == 0);
        monitoring = all.stream().mapToInt(Session::monitoring).average().orElse(0);
        consultations = all.stream().mapToInt(session -> session.consultation() ? 1 : 0).average().orElse(0);
        mixing = all.stream().mapToDouble(session -> session.mixedOnTheDay() ? 1 + session.mixing() / 2.0 : 0).average().orElse(0);
        leastEnds = new int[sessions.length][days + 1];
        leastFrom = new long[days + 1];
        daysFrom = new long[days + 1];
        spots = new long[sessions.length];
        before = new long[sessions.length];
        kept = new long[sessions.length];
        tried = new long[sessions.length];
    }

    int lastOffset() {
        return offsets[offsets.length - 1];
    }

    boolean isAside() {
        return spots[0] == Spot.NONE;
    }

    int end(int index, long spot) {
        return Spot.monitoring(spot) + sessions[index].monitoring();
    }
}
