package halcyon.bench.treatment;

import halcyon.bench.Bench;
import halcyon.bench.Ground;
import halcyon.bench.Line;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.treatment.Entry;
import halcyon.treatment.FloorChair;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.Treatments;
import halcyon.treatment.VitalSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Sessions that save sets of vitals at once, as the cockpits do: until the answer, and until the floor board shows it.
public final class TreatmentBench implements Bench {
    private static final Actor NURSE = new Actor(
            "bench-nurse", "Bench Nurse", Set.of(Role.NURSE), Set.of(RunningSessions.OURS, RunningSessions.PLAIN), false);

    @Override
    public void run(boolean quick, Consumer<Line> out) throws Exception {
        var size = Size.of(quick);
        try (var ground = Ground.make(false)) {
            var sessions = RunningSessions.make(ground, RunningSessions.OURS, size.sessions());
            var plain = RunningSessions.make(ground, RunningSessions.PLAIN, size.sessions());
            warmUp(ground, plain, size);
            measured(ground, sessions, plain, size, out);
        }
    }

    /// On the sessions of the baseline, so that the measured ones have only the sets of their minute.
    private static void warmUp(Ground ground, List<Long> sessions, Size size) throws Exception {
        for (var number = 0; number < size.warmUp(); number++) save(ground, sessions.get(number % sessions.size()), number);
        for (var number = 0; number < size.warmUp() / 20; number++) floor(ground);
        ground.settle();
    }

    private static void measured(Ground ground, List<Long> sessions, List<Long> plain, Size size, Consumer<Line> out) throws Exception {
        var name = size.sessions() + "-sessions";
        try (var question = ground.connect(); var watches = Executors.newFixedThreadPool(2)) {
            var board = new BoardWatch(() -> floor(ground));
            var asked = new BoardWatch(() -> PlainVitals.newest(question, RunningSessions.OURS.value()));
            var ages = watches.submit(board::ages);
            var agesAsked = watches.submit(asked::ages);
            var ours = Rounds.times(size, (client, number) -> {
                var saved = save(ground, sessions.get(client), number);
                board.saved(saved);
                asked.saved(saved);
            });
            board.end();
            asked.end();
            var boardAges = ages.get();
            var plainAges = agesAsked.get();
            ground.settle();
            out.accept(Line.ofP95("treatment", "save-" + name, ours, plain(ground, plain, size), "the same rows by plain JDBC"));
            out.accept(Line.ofP95("treatment", "floor-age-" + name, boardAges, plainAges, "one plain question as often"));
            out.accept(new Line(
                    "treatment", "floor-age-most-" + name, longest(boardAges), "ms", longest(plainAges), "one plain question as often"));
        }
    }

    private static double longest(List<Duration> times) {
        return times.stream().mapToDouble(Line::millis).max().orElse(0);
    }

    private static List<Duration> plain(Ground ground, List<Long> sessions, Size size) throws Exception {
        var listeners = PlainVitals.listeners(ground);
        var clients = new ArrayList<PlainVitals>();
        try {
            for (var session : sessions) {
                var client = new PlainVitals(ground.connect(), listeners);
                clients.add(client);
                client.save(session, 0);
            }
            return Rounds.times(size, (client, number) -> clients.get(client).save(sessions.get(client), number));
        } finally {
            for (var client : clients) client.close();
        }
    }

    private static Saved save(Ground ground, long session, int number) {
        var taken = ground.beans().getBean(Clock.class).instant().truncatedTo(ChronoUnit.MILLIS);
        var set = new VitalSet(122 + number % 7, 80, 70 + number % 9, 98, 14, OptionalInt.of(4));
        var step = ground.beans()
                .getBean(Treatments.class)
                .recordVitals(NURSE, new SessionId(session), set, Entry.taken(taken, UUID.randomUUID().toString()));
        if (!(step instanceof Step.Done)) throw new IllegalStateException("not saved: " + step);
        return new Saved(session, taken, System.nanoTime());
    }

    private static Map<Long, Instant> floor(Ground ground) {
        return ground.beans().getBean(Treatments.class).floor(NURSE, RunningSessions.OURS).stream()
                .filter(chair -> chair.lastVitals().isPresent())
                .collect(Collectors.toMap(chair -> chair.session().value(), TreatmentBench::newest));
    }

    private static Instant newest(FloorChair chair) {
        return chair.lastVitals().orElseThrow().at();
    }
}
