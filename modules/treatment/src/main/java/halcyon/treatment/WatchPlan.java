package halcyon.treatment;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What a device at the chair needs to go on alone while the network is away: when vitals are due (minutes after the start,
/// then every so many), how early a set still counts for its due time, after how long a missing one warns and calls a second
/// person, which limits alarm, and within which values (both ends included, by the names of [VitalSet]) a set is kept without
/// a question.
public record WatchPlan(
        List<Integer> duringMinutes,
        int afterEveryMinutes,
        Duration early,
        Duration warnAfter,
        Duration escalateAfter,
        AlertLimits limits,
        Map<String, Session.Band> likely) {
    public WatchPlan {
        duringMinutes = List.copyOf(duringMinutes);
        likely = Map.copyOf(likely);
    }
}
