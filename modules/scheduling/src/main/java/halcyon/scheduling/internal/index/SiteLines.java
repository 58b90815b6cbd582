package halcyon.scheduling.internal.index;

import halcyon.directory.Site;
import halcyon.scheduling.internal.occupancy.Cells;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One site in the index: when it opens each day, and what a visit can need there. `rank` orders sites of equal times.
final class SiteLines {
    private static final byte UNKNOWN = -1;

    final Site site;
    final int rank;
    private final int[] opens;
    private final short[] cells;
    private final Map<Sort, List<Member>> members = new EnumMap<>(Sort.class);
    private final Map<Sort, byte[]> longest = new EnumMap<>(Sort.class);

    /// `opens` and `cells` say for each day of the index at which cell the site opens and for how many; none when closed.
    SiteLines(Site site, int rank, int[] opens, short[] cells, Map<Sort, List<Member>> found) {
        this.site = site;
        this.rank = rank;
        this.opens = opens;
        this.cells = cells;
        found.forEach((sort, some) -> members.put(sort, some.stream().sorted(Comparator.comparingLong(Member::id)).toList()));
        for (var sort : Sort.values()) if (sort.isThing()) longest.put(sort, unknown());
    }

    int opens(int day) {
        return opens[day];
    }

    int cells(int day) {
        return cells[day];
    }

    /// At which cell the opening ends in which this one lies.
    int closesAfter(int cell, int days) {
        for (var day = Math.max(0, cell / Cells.PER_DAY - 1); day < days; day++)
            if (opens[day] <= cell && cell < opens[day] + cells[day]) return opens[day] + cells[day];
        throw new IllegalArgumentException(site.id() + " is not open at cell " + cell);
    }

    List<Member> members(Sort sort) {
        return members.getOrDefault(sort, List.of());
    }

    /// False when no thing of this sort is free long enough on the day: most of a full calendar is passed over by this.
    boolean mayHave(Sort sort, int day, int length) {
        var known = longest.get(sort);
        if (known == null) return true;
        if (known[day] == UNKNOWN) known[day] = longestOf(sort, day);
        return Byte.toUnsignedInt(known[day]) >= Math.min(length, Byte.MAX_VALUE);
    }

    /// A day near here was written: what was kept of it is forgotten.
    void forget(int day) {
        var from = Math.max(0, day - 1);
        var to = Math.min(cells.length, day + 2);
        if (from < to) longest.values().forEach(known -> Arrays.fill(known, from, to, UNKNOWN));
    }

    long bytes() {
        return (long) opens.length * Integer.BYTES + (long) cells.length * (Short.BYTES + longest.size());
    }

    private byte longestOf(Sort sort, int day) {
        var words = Bits.words(cells[day]);
        var inHours = new long[words];
        Bits.fill(inHours, words, 0, cells[day]);
        var free = new long[words];
        var most = 0;
        for (var member : members(sort)) {
            for (var i = 0; i < words; i++) free[i] = member.free(opens[day] + (i << 6), 1) & inHours[i];
            most = Math.max(most, Bits.longestRun(free, words));
        }
        return (byte) Math.min(most, Byte.MAX_VALUE);
    }

    private byte[] unknown() {
        var days = new byte[cells.length];
        Arrays.fill(days, UNKNOWN);
        return days;
    }
}
