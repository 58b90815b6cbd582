package halcyon.ui.rota;

import halcyon.directory.Resource;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.ui.parts.SitedTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/// Names and times of one site's rota.
record RotaWords(Site site, List<StaffMember> staff, List<Resource> things, Locale locale) {
    /// Those who watch or prescribe.
    List<StaffMember> onDuty() {
        return staff.stream().filter(person -> person.role() == Role.NURSE || person.role() == Role.PRESCRIBER).toList();
    }

    String name(StaffId id) {
        return staff.stream().filter(person -> person.id().equals(id)).map(StaffMember::name).findFirst().orElse("–");
    }

    String thing(ResourceId id) {
        return things.stream().filter(each -> each.id().equals(id)).map(Resource::label).findFirst().orElse("–");
    }

    String clock(Instant at) {
        return SitedTime.format(at, site.zone(), "HH:mm", locale);
    }

    String moment(Instant at) {
        return SitedTime.format(at, site.zone(), "EEE d MMM HH:mm", locale);
    }

    String hours(TimeSlot slot) {
        return clock(slot.from()) + "–" + clock(slot.to());
    }

    LocalDate date(Instant at) {
        return at.atZone(site.zone()).toLocalDate();
    }

    LocalTime time(Instant at) {
        return at.atZone(site.zone()).toLocalTime();
    }

    Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(site.zone()).toInstant();
    }

    TimeSlot slot(LocalDate date, LocalTime from, LocalTime to) {
        return new TimeSlot(at(date, from), at(date, to));
    }

    TimeSlot wholeDays(LocalDate first, LocalDate last) {
        return new TimeSlot(first.atStartOfDay(site.zone()).toInstant(), last.plusDays(1).atStartOfDay(site.zone()).toInstant());
    }
}
