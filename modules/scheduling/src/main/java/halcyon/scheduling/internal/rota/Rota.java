package halcyon.scheduling.internal.rota;

import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.Shift;
import halcyon.scheduling.TimeOff;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is in the building, and as what: single and weekly shifts, without the time off.
@Singleton
@Transactional
public class Rota {
    private static final Actor US = Actor.system("scheduling");

    private final Shifts shifts;
    private final WeeklyShifts weekly;
    private final TimesOff timesOff;
    private final Directory directory;

    Rota(Shifts shifts, WeeklyShifts weekly, TimesOff timesOff, Directory directory) {
        this.shifts = shifts;
        this.weekly = weekly;
        this.timesOff = timesOff;
        this.directory = directory;
    }

    /// Who is at the site, in order of time: load it once for many questions.
    public Presence present(SiteId site, TimeSlot slot) {
        var single = shifts.touching(site.value(), slot.from(), slot.to()).stream().map(ShiftRow::toShift);
        return without(Stream.concat(single, weekly(weekly.findBySiteOrderById(site.value()), slot)).toList(), slot);
    }

    /// Who is at each site while these visits last, looked up once a site.
    public Function<SiteId, Presence> presentAt(List<Subject> visits) {
        var known = new HashMap<SiteId, Presence>();
        return site -> known.computeIfAbsent(site, asked -> present(asked, whole(visits.stream().filter(visit -> visit.site().equals(asked)).toList())));
    }

    private static TimeSlot whole(List<Subject> visits) {
        var from = visits.stream().map(visit -> visit.slot().from()).min(Comparator.naturalOrder()).orElseThrow();
        var to = visits.stream().map(visit -> visit.slot().to()).max(Comparator.naturalOrder()).orElseThrow();
        return new TimeSlot(from, to);
    }

    public List<Shift> touching(SiteId site, TimeSlot slot) {
        return present(site, slot).shifts();
    }

    /// Whether the person does this duty at the site for the whole slot; shifts that touch count as one.
    public boolean covers(StaffId staff, SiteId site, Shift.Duty duty, TimeSlot slot) {
        var here = planned(staff, slot).stream().filter(shift -> shift.site().equals(site)).toList();
        return without(here, slot).covers(staff, duty, slot);
    }

    /// Whether at every moment of the slot someone does this duty at the site.
    public boolean isCovered(SiteId site, Shift.Duty duty, TimeSlot slot) {
        return present(site, slot).isCovered(duty, slot);
    }

    public Optional<Shift> prescriberAt(SiteId site, Instant at) {
        return present(site, new TimeSlot(at, at.plusMillis(1))).prescriberAt(at);
    }

    /// What a person is on the rota for at all sites, time off or not.
    List<Shift> planned(StaffId staff, TimeSlot slot) {
        var single = shifts.ofStaffTouching(staff.value(), slot.from(), slot.to()).stream().map(ShiftRow::toShift);
        return Stream.concat(single, weekly(weekly.findByStaffOrderById(staff.value()), slot)).toList();
    }

    /// When a person is really there, at all sites.
    public List<Shift> there(StaffId staff, TimeSlot slot) {
        return without(planned(staff, slot), slot).shifts();
    }

    /// Everyone's weekly shifts that touch the slot, time off or not; one after the other, because they may be very many.
    public void eachWeekly(TimeSlot slot, Consumer<Shift> use) {
        var zones = directory.sites(US).stream().collect(Collectors.toMap(Site::id, Site::zone));
        for (var row : weekly.findAll())
            Optional.ofNullable(zones.get(SiteId.of(row.site()))).ifPresent(zone -> row.within(slot, zone).forEach(use));
    }

    /// Everyone's time off that touches the slot.
    public List<TimeOff> away(TimeSlot slot) {
        return timesOff.ofAllTouching(slot.from(), slot.to()).stream().map(TimeOffRow::toTimeOff).toList();
    }

    ZoneId zone(String site) {
        return directory.site(US, SiteId.of(site)).zone();
    }

    private Stream<Shift> weekly(List<WeeklyRow> rows, TimeSlot slot) {
        return rows.stream().flatMap(row -> row.within(slot, zone(row.site())).stream());
    }

    private Presence without(List<Shift> planned, TimeSlot slot) {
        var staff = planned.stream().map(shift -> shift.staff().value()).distinct().toList();
        if (staff.isEmpty()) return new Presence(List.of());
        var away = timesOff.touching(staff, slot.from(), slot.to());
        return new Presence(planned.stream()
                .flatMap(shift -> rest(shift, away).stream())
                .sorted(Comparator.comparing(shift -> shift.slot().from()))
                .toList());
    }

    private static List<Shift> rest(Shift shift, List<TimeOffRow> away) {
        var left = new ArrayList<Shift>();
        var from = shift.slot().from();
        for (var off : away) {
            if (off.staff() != shift.staff().value() || !off.slotTo().isAfter(from)) continue;
            if (!off.slotFrom().isBefore(shift.slot().to())) break;
            if (off.slotFrom().isAfter(from)) left.add(during(shift, from, off.slotFrom()));
            from = off.slotTo();
        }
        if (from.isBefore(shift.slot().to())) left.add(during(shift, from, shift.slot().to()));
        return left;
    }

    private static Shift during(Shift shift, Instant from, Instant to) {
        return new Shift(shift.staff(), shift.site(), shift.duty(), new TimeSlot(from, to));
    }
}
