package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.protocol.Protocols;
import halcyon.scheduling.internal.need.Needs;
import halcyon.scheduling.internal.rota.Rota;
import halcyon.scheduling.internal.rota.Things;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Loads what bookings stand on.
@Singleton
@Transactional
class SiteCalendars {
    private static final Actor US = Actor.system("scheduling");

    private final Directory directory;
    private final Protocols protocols;
    private final GroundSurvey survey;
    private final Rota rota;
    private final Things things;

    SiteCalendars(Directory directory, Protocols protocols, GroundSurvey survey, Rota rota, Things things) {
        this.directory = directory;
        this.protocols = protocols;
        this.survey = survey;
        this.rota = rota;
        this.things = things;
    }

    SiteCalendar of(SiteId id, TimeSlot slot) {
        var site = directory.site(US, id);
        var hours = survey.hours(site, slot.from().atZone(site.zone()).toLocalDate());
        return new SiteCalendar(hours, rota.present(id, slot), things.outOfOrder(id, slot), lastDays(site), needs());
    }

    private Function<BookingRow, Needs> needs() {
        var known = new HashMap<Visit, Needs>();
        return row -> known.computeIfAbsent(
                new Visit(row.protocolVersion(), row.session()),
                visit -> Needs.of(protocols.version(US, visit.version()).calendar().visit(visit.session())));
    }

    private record Visit(long version, int session) {}

    private Map<StaffId, LocalDate> lastDays(Site site) {
        var days = new HashMap<StaffId, LocalDate>();
        for (var member : directory.staff(US, site.id())) member.lastDay(site.state()).ifPresent(day -> days.put(member.id(), day));
        return days;
    }
}
