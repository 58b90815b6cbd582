package halcyon.scheduling.internal.search;

import halcyon.clearance.Limit;
import halcyon.protocol.Protocol;
import halcyon.protocol.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All places a course could use, for a search that weighs many courses against each other. Sessions are counted from
/// 0.
public final class CourseOpenings {
    private final List<Ground> grounds;
    private final Wishes wishes;
    private final Protocol.Calendar rule;
    private final Map<Stage, List<Opening>> openings = new LinkedHashMap<>();

    /// The preferred site's ground first.
    public CourseOpenings(List<Ground> grounds, Wishes wishes) {
        this.grounds = List.copyOf(grounds);
        this.wishes = wishes;
        this.rule = grounds.getFirst().protocol().calendar();
    }

    public Wishes wishes() {
        return wishes;
    }

    public Protocol.Calendar rule() {
        return rule;
    }

    /// The limit that leaves fewer sessions than the course has at the least.
    public Optional<Limit.Bound> tooFew() {
        return wishes.bounds().stream()
                .filter(bound -> bound.units().isPresent() && bound.units().getAsInt() < rule.fewestSessions())
                .findFirst();
    }

    /// As many sessions as the limits leave, all if they can.
    public int sessions() {
        return wishes.bounds().stream()
                .filter(bound -> bound.units().isPresent())
                .mapToInt(bound -> bound.units().getAsInt())
                .reduce(rule.sessions(), Math::min);
    }

    public List<Opening> of(int session) {
        return openings.computeIfAbsent(
                rule.stage(session),
                stage -> grounds.stream().map(ground -> new Opening(new SiteStarts(ground, new Starts(ground, stage, wishes)))).toList());
    }
}
