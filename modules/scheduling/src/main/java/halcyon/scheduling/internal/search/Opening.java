package halcyon.scheduling.internal.search;

import halcyon.scheduling.internal.need.Needs;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.ResourceId;
import halcyon.shared.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/// Where visits of one stage could begin at one site, and at which of these starts each seat, person and pump is free
/// for all that the visit needs of it. Starts are indexes of the ground's cells.
public final class Opening {
    private final SiteStarts site;

    Opening(SiteStarts site) {
        this.site = site;
    }

    public Ground ground() {
        return site.ground();
    }

    public Needs needs() {
        return site.starts().needs;
    }

    public NavigableSet<LocalDate> days() {
        return site.days();
    }

    public List<Integer> on(LocalDate date) {
        return site.on(date);
    }

    public Map<ResourceId, Cells> chairs() {
        return site.starts().chairs;
    }

    public Map<StaffId, Cells> observers() {
        return site.starts().observers;
    }

    public Map<StaffId, Cells> prescribers() {
        return site.starts().prescribers;
    }

    public Map<ResourceId, Cells> pumps() {
        return site.starts().pumps;
    }
}
