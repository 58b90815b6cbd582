package halcyon.scheduling.internal.index;

import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Everything the index holds, for the UTC days from `firstDay` on. Read and written under its lock.
final class Network {
    /// One thing or person.
    record Held(Kind kind, long id) {}

    /// One person's duty at one site.
    record Post(SiteId site, long staff, Shift.Duty duty) {}

    final long firstDay;
    final int days;
    final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Held, Taken> taken = new HashMap<>();
    private final Map<Post, Line> posts = new HashMap<>();
    private final Map<Long, Set<Post>> postsOfStaff = new HashMap<>();
    private final Map<Held, SiteLines> siteOf = new HashMap<>();
    private List<SiteLines> sites = List.of();

    Network(long firstDay, int days) {
        this.firstDay = firstDay;
        this.days = days;
    }

    /// Sites in the order in which they open.
    List<SiteLines> sites() {
        return sites;
    }

    /// A cell counted from 1970 as one of the index; one outside as the nearest bound.
    int cellOf(long absolute) {
        return Math.clamp(absolute - firstDay * Cells.PER_DAY, -1, days * Cells.PER_DAY);
    }

    void put(Kind kind, long id, long day, long version, byte[] cells) {
        var held = new Held(kind, id);
        var at = Math.toIntExact(day - firstDay);
        if (!taken(held).put(at, version, cells)) return;
        Optional.ofNullable(siteOf.get(held)).ifPresent(site -> site.forget(at));
    }

    /// A shift, from cell to cell counted from 1970.
    void put(Post post, long from, long to) {
        postsOfStaff.computeIfAbsent(post.staff(), staff -> new HashSet<>()).add(post);
        line(post).fill(0, cellOf(from), cellOf(to));
    }

    /// The person is away, from cell to cell counted from 1970, whatever was put before.
    void away(long staff, long from, long to) {
        for (var post : postsOfStaff.getOrDefault(staff, Set.of())) line(post).clear(0, cellOf(from), cellOf(to));
    }

    /// All of its days.
    TimeSlot whole() {
        return new TimeSlot(at(firstDay), at(firstDay + days));
    }

    private static Instant at(long day) {
        return LocalDate.ofEpochDay(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /// The person's whole rota is about to be put anew.
    void clearRota(long staff) {
        for (var post : postsOfStaff.getOrDefault(staff, Set.of())) line(post).clear();
    }

    /// What is taken of it; empty as long as nothing is.
    Taken taken(Held held) {
        return taken.computeIfAbsent(held, fresh -> new Taken(days, !fresh.kind().isExclusive()));
    }

    Line line(Post post) {
        return posts.computeIfAbsent(post, fresh -> new Line(days, 1));
    }

    void settle(List<SiteLines> inOrderOfOpening, Map<Held, SiteLines> owners) {
        sites = List.copyOf(inOrderOfOpening);
        siteOf.clear();
        siteOf.putAll(owners);
    }

    long bytes() {
        var sum = 0L;
        for (var one : taken.values()) sum += one.bytes();
        for (var one : posts.values()) sum += one.bytes();
        for (var one : sites) sum += one.bytes();
        return sum;
    }

    /// If each of its lines were used on every day.
    long bytesAtMost() {
        var sum = 0L;
        for (var one : taken.values()) sum += one.bytesAtMost();
        for (var one : posts.values()) sum += one.bytesAtMost();
        for (var one : sites) sum += one.bytes();
        return sum;
    }

    /// For tests: what differs in what two indexes hold.
    List<Object> differences(Network other) {
        var found = new ArrayList<Object>();
        var held = new HashSet<>(taken.keySet());
        held.addAll(other.taken.keySet());
        for (var one : held) if (!taken(one).holdsSameAs(other.taken(one))) found.add(one);
        var onDuty = new HashSet<>(posts.keySet());
        onDuty.addAll(other.posts.keySet());
        for (var one : onDuty) if (!line(one).holdsSameAs(other.line(one))) found.add(one);
        return found;
    }
}
