package halcyon.scheduling.internal.index;

import halcyon.directory.Resource;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.scheduling.OutOfOrder;
import halcyon.shared.TimeSlot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the index has to know of a site besides bookings and the rota.
public record SiteCard(
        Site site, Function<LocalDate, Optional<TimeSlot>> hours, List<Resource> resources, List<StaffMember> staff, List<OutOfOrder> outOfOrder) {}
