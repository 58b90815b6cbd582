package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.treatment.Booked;
import halcyon.treatment.Registration;
import halcyon.treatment.SiteRegistered;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/// The registrations of the sites with the DEA, by date. 21 CFR 1301.12
@Singleton
class Registrations {
    private final CabinetSql sql;
    private final CabinetFile file;
    private final Events events;

    Registrations(CabinetSql sql, CabinetFile file, Events events) {
        this.sql = sql;
        this.file = file;
        this.events = events;
    }

    /// The one that holds on a day.
    Optional<Registration> on(SiteId site, LocalDate day) {
        return find(site, day, day);
    }

    /// The one that holds on a day, or the one that ran out last before it.
    Optional<Registration> latest(SiteId site, LocalDate day) {
        return find(site, day, LocalDate.EPOCH);
    }

    private Optional<Registration> find(SiteId site, LocalDate begun, LocalDate notEndedBefore) {
        var query = "SELECT * FROM treatment_registration WHERE site_id = ? AND from_date <= ? AND expires >= ? ORDER BY from_date DESC LIMIT 1";
        return sql.one(
                query,
                row -> new Registration(site, row.getString("dea_number"), CabinetSql.date(row, "from_date"), CabinetSql.date(row, "expires")),
                site.value(), begun, notEndedBefore);
    }

    Booked record(Actor actor, Registration registration) {
        var known = sql.number(
                "SELECT COUNT(*) FROM treatment_registration WHERE site_id = ? AND from_date = ?", registration.site().value(), registration.from());
        if (known > 0) return new Booked.Refused(Sentence.of("cabinet.registration-known", registration.from()));
        sql.change(
                "INSERT INTO treatment_registration (site_id, from_date, dea_number, expires, entered_at, entered_by) VALUES (?, ?, ?, ?, ?, ?)",
                registration.site().value(), registration.from(), registration.deaNumber(), registration.expires(), file.now(), actor.name());
        events.publish(
                actor, new SiteRegistered(registration.site(), registration.deaNumber(), registration.from(), registration.expires()));
        return new Booked.Done(0);
    }
}
