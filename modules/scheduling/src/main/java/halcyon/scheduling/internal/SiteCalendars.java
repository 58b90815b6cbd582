package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.directory.Site;
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

/// Loads what bookings stand on.
@Singleton
@Transactional
class SiteCalendars {
    private static final Actor US = Actor.system("scheduling");

    private final Directory directory;
    private final GroundSurvey survey;
    private final Rota rota;
    private final Things things;

    SiteCalendars(Directory directory, GroundSurvey survey, Rota rota, Things things) {
        this.directory = directory;
        this.survey = survey;
        this.rota = rota;
        this.things = things;
    }

    SiteCalendar of(SiteId id, TimeSlot slot) {
        var site = directory.site(US, id);
        var hours = survey.hours(site, slot.from().atZone(site.zone()).toLocalDate());
        return new SiteCalendar(hours, rota.present(id, slot), things.outOfOrder(id, slot), lastDays(site));
    }

    private Map<StaffId, LocalDate> lastDays(Site site) {
        var days = new HashMap<StaffId, LocalDate>();
        for (var member : directory.staff(US, site.id())) member.lastDay(site.state()).ifPresent(day -> days.put(member.id(), day));
        return days;
    }
}
