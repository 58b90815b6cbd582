package halcyon.scheduling.internal.index;

import halcyon.directory.Resource;
import halcyon.directory.StaffMember;
import halcyon.scheduling.OutOfOrder;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays the sites over what the index holds: which lines belong to which site, and when it is open.
final class Settling {
    private final Network network;
    private final Map<Network.Held, SiteLines> owners = new HashMap<>();

    private Settling(Network network) {
        this.network = network;
    }

    static void settle(Network network, List<SiteCard> cards) {
        var settling = new Settling(network);
        var sites = new ArrayList<SiteLines>();
        var inOrder = cards.stream().sorted(Comparator.comparing(card -> card.site().id().value())).toList();
        for (var rank = 0; rank < inOrder.size(); rank++) sites.add(settling.site(inOrder.get(rank), rank));
        sites.sort(Comparator.comparingInt(Settling::firstOpening).thenComparingInt(site -> site.rank));
        network.settle(sites, settling.owners);
    }

    private SiteLines site(SiteCard card, int rank) {
        var opens = new int[network.days];
        var cells = new short[network.days];
        for (var day = 0; day < network.days; day++) {
            var open = card.hours().apply(LocalDate.ofEpochDay(network.firstDay + day));
            var from = open.map(slot -> cellOf(Cells.nextMark(slot.from()))).orElse(-1);
            if (open.isEmpty() || from < 0) continue; // closed, or begun before the first day of the index
            opens[day] = from;
            cells[day] = (short) (cellOf(open.get().to()) - opens[day]);
        }
        var members = new EnumMap<Sort, List<Member>>(Sort.class);
        for (var resource : card.resources()) add(members, sort(resource), thing(card, resource));
        for (var person : card.staff()) addPerson(members, card, person);
        var site = new SiteLines(card.site(), rank, opens, cells, members);
        for (var resource : card.resources()) owners.put(held(resource), site);
        return site;
    }

    private void addPerson(Map<Sort, List<Member>> members, SiteCard card, StaffMember person) {
        var until = until(card, person);
        if (until <= 0) return;
        var watches = network.line(new Network.Post(card.site().id(), person.id().value(), Shift.Duty.OBSERVER));
        var taken = network.taken(new Network.Held(Kind.OBSERVER, person.id().value()));
        add(members, Sort.OBSERVER, new Member(person.id().value(), watches, null, taken, until, 0));
        if (person.role() == Role.PRESCRIBER && person.npi().isEmpty()) return;
        var prescribes = network.line(new Network.Post(card.site().id(), person.id().value(), Shift.Duty.PRESCRIBER));
        add(members, Sort.PRESCRIBER, new Member(person.id().value(), prescribes, null, null, until, 0));
    }

    // a licence of the site's state is valid through its last day there
    private int until(SiteCard card, StaffMember person) {
        return person.licences().stream()
                .filter(licence -> licence.state().equals(card.site().state()))
                .map(StaffMember.Licence::expires)
                .max(Comparator.naturalOrder())
                .map(last -> cellOf(last.plusDays(1).atStartOfDay(card.site().zone()).toInstant()))
                .orElse(0);
    }

    private Member thing(SiteCard card, Resource resource) {
        var times = card.outOfOrder().stream().filter(broken -> broken.resource().equals(resource.id())).map(OutOfOrder::slot).toList();
        var broken = times.isEmpty() ? null : new Line(network.days, 1);
        for (var slot : times)
            if (broken != null) broken.fill(0, cellOf(slot.from()), cellOf(Cells.nextMark(slot.to())));
        var cleaning = Math.ceilDiv(resource.cleaningMinutes(), Cells.MINUTES);
        return new Member(resource.id().value(), null, broken, network.taken(held(resource)), network.days * Cells.PER_DAY, cleaning);
    }

    private int cellOf(Instant instant) {
        return network.cellOf(Cells.cellOf(instant));
    }

    private static Network.Held held(Resource resource) {
        return new Network.Held(resource.kind().isSeat() ? Kind.CHAIR : Kind.PUMP, resource.id().value());
    }

    private static Sort sort(Resource resource) {
        return Sort.valueOf(resource.kind().name());
    }

    private static void add(Map<Sort, List<Member>> members, Sort sort, Member member) {
        members.computeIfAbsent(sort, none -> new ArrayList<>()).add(member);
    }

    private static int firstOpening(SiteLines site) {
        for (var day = 1; day < 8; day++) if (site.cells(day) > 0) return site.opens(day) - day * Cells.PER_DAY;
        return Integer.MAX_VALUE;
    }
}
