package halcyon.scheduling.internal.search;

import halcyon.shared.ResourceId;
import halcyon.shared.StaffId;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// The openings of the preferred site in which one seat and one person are free.
final class Steady implements IntFunction<Openings> {
    private final IntFunction<Openings> all;
    private final ResourceId chair;
    private final StaffId observer;
    private final Map<Openings, Openings> cut = new IdentityHashMap<>();

    Steady(IntFunction<Openings> all, ResourceId chair, StaffId observer) {
        this.all = all;
        this.chair = chair;
        this.observer = observer;
    }

    @Override
    public Openings apply(int session) {
        return cut.computeIfAbsent(all.apply(session), this::cut);
    }

    private Openings cut(Openings openings) {
        var site = openings.sites().getFirst();
        var seat = site.starts().chairs.getOrDefault(chair, site.ground().none());
        var person = site.starts().observers.getOrDefault(observer, site.ground().none());
        return Openings.of(List.of(site.and(seat).and(person)));
    }
}
