package halcyon.scheduling.internal.need;

import halcyon.protocol.Phase;
import halcyon.protocol.VisitType;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How much of an observer a visit takes, step by step: all of one while it is one-to-one, a part of one while others may be
/// watched as well.
public record Attention(List<Step> steps) {
    /// A share, in 2520ths, for a stretch of the visit.
    public record Step(Span span, int share) {}

    public Attention {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("somebody has to attend to a visit");
    }

    /// Neighbouring phases of one ratio are one step.
    static Attention of(VisitType visit) {
        var steps = new ArrayList<Step>();
        var at = 0;
        for (var phase : visit.phases()) {
            var end = at + phase.minutes();
            if (phase.hasObserver()) add(steps, at, end, phase);
            at = end;
        }
        return new Attention(steps);
    }

    /// One share for all of it.
    public static Attention even(int minutes, int share) {
        return new Attention(List.of(new Step(new Span(0, minutes), share)));
    }

    private static void add(List<Step> steps, int from, int to, Phase phase) {
        var share = Claim.shareOf(phase.patientsPerObserver());
        var last = steps.isEmpty() ? null : steps.getLast();
        if (last == null || last.share() != share || last.span().to() != from) {
            steps.add(new Step(new Span(from, to), share));
            return;
        }
        steps.set(steps.size() - 1, new Step(new Span(last.span().from(), to), share));
    }

    /// From its text: "0-15:1260,15-55:2520".
    public static Attention parse(String text) {
        return new Attention(Arrays.stream(text.split(",")).map(Attention::step).toList());
    }

    private static Step step(String text) {
        var parts = text.split("[-:]");
        if (parts.length != 3) throw new IllegalArgumentException("not a step of attention: " + text);
        return new Step(new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])), Integer.parseInt(parts[2]));
    }

    public String text() {
        return steps.stream()
                .map(step -> step.span().from() + "-" + step.span().to() + ":" + step.share())
                .collect(Collectors.joining(","));
    }

    /// The greatest share of all steps.
    public int peak() {
        return steps.stream().mapToInt(Step::share).max().orElseThrow();
    }

    /// From the first to the last step.
    public Span span() {
        return new Span(steps.getFirst().span().from(), steps.getLast().span().to());
    }

    public List<Claim> claims(long observer, Instant start) {
        return steps.stream()
                .map(step -> new Claim(Kind.OBSERVER, observer, step.span().after(start), step.share()))
                .toList();
    }
}
