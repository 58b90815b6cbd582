package halcyon.scheduling;

import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Where one session would be: the seat for the whole slot (turnover included), who attends and observes, which prescriber is
/// in the building and which pump is used, where the visit needs one.
public record Place(
        SiteId site, TimeSlot slot, ResourceId chair, StaffId observer, Optional<StaffId> prescriber, Optional<ResourceId> pump) {
    /// With a prescriber and without a pump.
    public Place(SiteId site, TimeSlot slot, ResourceId chair, StaffId observer, StaffId prescriber) {
        this(site, slot, chair, observer, Optional.of(prescriber), Optional.empty());
    }

    /// Everyone of the staff the visit is planned with.
    public Set<StaffId> people() {
        var people = new HashSet<StaffId>();
        people.add(observer);
        prescriber.ifPresent(people::add);
        return Set.copyOf(people);
    }
}
