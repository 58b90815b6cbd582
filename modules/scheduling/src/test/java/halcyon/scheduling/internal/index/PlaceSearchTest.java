package halcyon.scheduling.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.index.Need.Span;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.scheduling.internal.search.OpenHours;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The search over words and many sites finds what looking at every cell of every site finds, also where clocks change.
class PlaceSearchTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 26);
    private static final int DAYS = 20;
    private static final List<String> ZONES = List.of("America/New_York", "America/Denver", "America/Los_Angeles", "Pacific/Honolulu", "Pacific/Guam");
    private static final Visit VISIT = new Visit(
            List.of(
                    Need.seat(Set.of(Sort.CHAIR, Sort.ROOM), 24, 22),
                    new Need(Set.of(Sort.OBSERVER), List.of(new Span(0, 3, 2), new Span(3, 8, 1), new Span(11, 11, 2))),
                    new Need(Set.of(Sort.PRESCRIBER), List.of(new Span(0, 22, 0))),
                    new Need(Set.of(Sort.PUMP), List.of(new Span(3, 8, 1)))),
            24, 22, 2);

    private final Random random = new Random(20261126);
    private final Network network = new Network(FIRST.toEpochDay(), DAYS + 2);
    private final List<SiteCard> cards = new ArrayList<>();

    @Test
    void findsWhatLookingEverywhereFinds() {
        for (var site = 0; site < ZONES.size(); site++) cards.add(card(site));
        Settling.settle(network, cards);
        for (var fullness : new double[] {0.2, 0.5, 0.7}) {
            fill(fullness);
            var expected = everything();
            assertFalse(expected.isEmpty());
            for (var most : new int[] {1, 7, 40, 5000})
                assertEquals(expected.subList(0, Math.min(most, expected.size())), found(most), fullness + " full, " + most + " asked for");
        }
    }

    private List<String> found(int most) {
        var wanted = new Wanted(
                site -> true, FIRST, FIRST.plusDays(DAYS), Set.of(), Set.of(), LocalTime.MIN, LocalTime.MAX, Instant.MIN, Instant.MAX, List.of());
        return new PlaceSearch(network, VISIT, wanted, most).search().stream().map(spot -> spot.from() + " " + spot.site()).toList();
    }

    private List<String> everything() {
        record Start(Instant at, SiteLines site) {}
        var starts = new ArrayList<Start>();
        for (var site : network.sites())
            for (var day = 0; day < DAYS; day++)
                for (var cell = site.opens(day); cell + VISIT.cells() <= site.opens(day) + site.cells(day); cell += VISIT.everyCells()) {
                    var start = cell;
                    var close = site.opens(day) + site.cells(day);
                    if (VISIT.needs().stream().allMatch(need -> canBeMet(need, site, start, close)))
                        starts.add(new Start(Instant.ofEpochSecond((network.firstDay * 288 + start) * 300), site));
                }
        starts.sort(Comparator.comparing(Start::at).thenComparing(start -> start.site().site.id().value()));
        return starts.stream().map(start -> start.at() + " " + start.site().site.id()).toList();
    }

    private static boolean canBeMet(Need need, SiteLines site, int start, int close) {
        return need.sorts().stream().flatMap(sort -> site.members(sort).stream()).anyMatch(member -> isFree(member, need, start, close));
    }

    private static boolean isFree(Member member, Need need, int start, int close) {
        for (var span : need.spans()) {
            var end = start + span.from() + need.cells(span, member.cleaningCells());
            if (need.cleanedFrom() > 0 && end > close) return false;
            for (var cell = start + span.from(); cell < end; cell++) if ((member.free(cell, span.patients()) & 1) == 0) return false;
        }
        return true;
    }

    private SiteCard card(int number) {
        var id = SiteId.of("site-" + number);
        var site = new Site(
                id, "Site", ZoneId.of(ZONES.get(number)), "1 Way", "Town", "CO", "802064021", "303-555-0100", "1234567893", "261QM0850X", "84-1234567",
                "11", LocalTime.of(7, 0), LocalTime.of(19, 0));
        var base = number * 10L;
        var resources = List.of(
                thing(base + 1, id, ResourceKind.CHAIR, 0), thing(base + 2, id, ResourceKind.ROOM, 30), thing(base + 3, id, ResourceKind.PUMP, 0));
        var staff = List.of(person(base + 1, id), person(base + 2, id));
        for (var person : staff)
            for (var duty : Shift.Duty.values())
                network.put(new Network.Post(id, person.id().value(), duty), network.firstDay * 288, (network.firstDay + DAYS + 2) * 288);
        return new SiteCard(site, new OpenHours(site, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))::on, resources, staff, List.of());
    }

    private static Resource thing(long id, SiteId site, ResourceKind kind, int cleaning) {
        return new Resource(ResourceId.of(id), site, kind, kind + " " + id, cleaning);
    }

    private static StaffMember person(long id, SiteId site) {
        var licence = new StaffMember.Licence("CO", "L-" + id, FIRST.plusDays(11 + id % 10));
        return new StaffMember(
                StaffId.of(id), "Person " + id, Optional.empty(), Role.PRESCRIBER, Set.of(site), Optional.of("1234567893"), List.of(licence));
    }

    private void fill(double fullness) {
        for (var number = 0; number < ZONES.size(); number++)
            for (var day = 0; day < DAYS; day++) {
                var at = network.firstDay + day;
                var version = Math.round(fullness * 10);
                for (var thing = 1; thing <= 2; thing++) network.put(Kind.CHAIR, number * 10L + thing, at, version, bits(fullness));
                network.put(Kind.PUMP, number * 10L + 3, at, version, bits(fullness));
                for (var person = 1; person <= 2; person++) network.put(Kind.OBSERVER, number * 10L + person, at, version, counts(fullness));
            }
    }

    // in stretches, so that whole visits still fit
    private byte[] bits(double fullness) {
        var bytes = new byte[36];
        for (var part = 0; part < 36; part += 6) if (random.nextDouble() < fullness) for (var i = 0; i < 6; i++) bytes[part + i] = (byte) random.nextInt();
        return bytes;
    }

    private byte[] counts(double fullness) {
        var bytes = ByteBuffer.allocate(576);
        for (var part = 0; part < 12; part++) {
            var taken = random.nextDouble() < fullness ? (short) (630 * random.nextInt(5)) : 0;
            for (var cell = 0; cell < 24; cell++) bytes.putShort(taken);
        }
        return bytes.array();
    }
}
