package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.directory.StaffMember;
import halcyon.scheduling.OutOfOrder;
import halcyon.scheduling.internal.index.SiteCard;
import halcyon.scheduling.internal.index.SiteCards;
import halcyon.scheduling.internal.rota.SiteDays;
import halcyon.scheduling.internal.rota.Things;
import halcyon.scheduling.internal.search.OpenHours;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static java.util.stream.Collectors.groupingBy;

/// Tells the index of the sites in the directory, of their hours, and of what is out of order.
@Singleton
class CardsOfDirectory implements SiteCards {
    private static final Actor US = Actor.system("scheduling");

    private final Directory directory;
    private final SiteDays days;
    private final Things things;
    private final Rules rules;
    private final Clock clock;

    CardsOfDirectory(Directory directory, SiteDays days, Things things, Rules rules, Clock clock) {
        this.directory = directory;
        this.days = days;
        this.things = things;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<SiteCard> all(TimeSlot within) {
        var today = LocalDate.now(clock);
        var closed = rules.closedWeekdays(today);
        var special = days.everywhere(today.minusDays(2));
        var broken = things.outOfOrder(within).stream().collect(groupingBy(OutOfOrder::site));
        var resources = directory.networkResources(US).stream().collect(groupingBy(Resource::site));
        var staff = staffBySite();
        return directory.sites(US).stream()
                .map(site -> new SiteCard(
                        site,
                        new OpenHours(site, closed, special.getOrDefault(site.id(), Map.of()))::on,
                        resources.getOrDefault(site.id(), List.of()),
                        staff.getOrDefault(site.id(), List.of()),
                        broken.getOrDefault(site.id(), List.of())))
                .toList();
    }

    private Map<SiteId, List<StaffMember>> staffBySite() {
        var found = new HashMap<SiteId, List<StaffMember>>();
        for (var member : directory.networkStaff(US))
            for (var site : member.sites()) found.computeIfAbsent(site, none -> new ArrayList<>()).add(member);
        return found;
    }
}
