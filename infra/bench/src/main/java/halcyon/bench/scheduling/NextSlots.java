package halcyon.bench.scheduling;

import halcyon.bench.Line;
import halcyon.scheduling.FindPlaces;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Searches over many sites, each beside plain SQL on the same rows and compared with it.
final class NextSlots {
    private static final String PROTOCOL = "ketamine-iv-6-in-21";
    private static final int DAYS = 14;
    private static final int PLACES = 20;
    private static final int COURSES = 3;

    private final Scheduling scheduling;
    private final PlainSearch plain;
    private final Filled filled;
    private final Size size;
    private final Consumer<Line> out;

    NextSlots(Scheduling scheduling, PlainSearch plain, Filled filled, Size size, Consumer<Line> out) {
        this.scheduling = scheduling;
        this.plain = plain;
        this.filled = filled;
        this.size = size;
        this.out = out;
    }

    void places() throws SQLException {
        for (var sites : size.searched()) {
            places(sites, filled.loose(), "60-percent-full");
            places(sites, filled.full(), "95-percent-full");
        }
    }

    void courses() throws SQLException {
        var sites = sites(size.hard());
        var actor = worksAt(sites);
        var days = size.firstFit() + 14;
        var command = new FindPlaces(
                Optional.empty(), PROTOCOL, Set.of(), filled.hard(), days, Set.of(), LocalTime.MIN, LocalTime.MAX, COURSES);
        var ours = new ArrayList<Duration>();
        for (var round = 0; round < size.rounds() / 3; round++) timed(ours, round, () -> scheduling.findCourses(actor, command));
        var theirs = new ArrayList<Duration>();
        var search = new PlainCourses(plain);
        var found = scheduling.findCourses(actor, command);
        for (var round = 0; round < Math.max(2, size.plainRounds() / 2); round++) {
            var begin = System.nanoTime();
            var firsts = search.firstPlaces(sites, filled.hard(), days, COURSES);
            theirs.add(Duration.ofNanos(System.nanoTime() - begin));
            same(firsts.stream().map(place -> place.site() + " " + place.place().slot().from()).toList(),
                    found.stream().map(course -> course.site() + " " + course.places().getFirst().slot().from()).toList());
        }
        for (var course : found) if (!search.troubleOf(course).isEmpty()) throw new IllegalStateException(course + " " + search.troubleOf(course));
        out.accept(Line.ofP99("scheduling", "hard-course-" + size.hard() + "-sites", ours, theirs, "plain SQL, chains of days in Java"));
    }

    private void places(int many, LocalDate from, String how) throws SQLException {
        var sites = sites(many);
        var actor = worksAt(sites);
        var ours = new ArrayList<Duration>();
        for (var round = 0; round < size.rounds(); round++) {
            var command = command(from.plusDays(round % 5));
            timed(ours, round, () -> scheduling.findPlaces(actor, command));
        }
        var theirs = new ArrayList<Duration>();
        for (var round = 0; round < size.plainRounds(); round++) {
            var begin = System.nanoTime();
            var expected = plain.earliest(sites, from.plusDays(round % 5), DAYS, PLACES);
            theirs.add(Duration.ofNanos(System.nanoTime() - begin));
            same(expected, scheduling.findPlaces(actor, command(from.plusDays(round % 5))));
        }
        out.accept(Line.ofP99("scheduling", "next-slots-" + many + "-sites-" + how, ours, theirs, "plain SQL, AND in Java"));
    }

    private static FindPlaces command(LocalDate from) {
        return FindPlaces.earliest(PROTOCOL, from);
    }

    private void timed(List<Duration> times, int round, Runnable work) {
        var begin = System.nanoTime();
        work.run();
        if (round >= size.rounds() / 10) times.add(Duration.ofNanos(System.nanoTime() - begin));
    }

    private static void same(List<?> expected, List<?> found) {
        if (!expected.equals(found)) throw new IllegalStateException("expected " + expected + "\nfound    " + found);
    }

    private static List<SiteId> sites(int many) {
        return IntStream.range(0, many).mapToObj(CopiedNetwork::code).toList();
    }

    private static Actor worksAt(List<SiteId> sites) {
        return new Actor("bench-desk", "Bench desk", Set.of(Role.FRONT_DESK), Set.copyOf(sites), false);
    }
}
