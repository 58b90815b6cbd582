package halcyon.contact.internal;

import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// When a patient may be written to, by the clocks of where the patient lives. Where the site lies in the patient's state its
/// clock counts; else all clocks of the patient's state together, for a state with two.
@Singleton
class Quiet {
    private static final Actor SYSTEM = Actor.system("contact");

    private final Settings settings;
    private final Clocks clocks;
    private final Directory directory;

    Quiet(Settings settings, Clocks clocks, Directory directory) {
        this.settings = settings;
        this.clocks = clocks;
        this.directory = directory;
    }

    /// The first moment not before `from` at which a message may go.
    Instant next(Instant from, Patient patient) {
        var zones = zones(patient, from);
        var at = from;
        // each round leaves one clock's night; with overlapping nights a second one is enough
        for (int round = 0; round <= zones.size(); round++) for (var zone : zones) at = hours(at, zone).next(at, zone);
        return at;
    }

    private List<ZoneId> zones(Patient patient, Instant now) {
        var site = directory.site(SYSTEM, patient.site());
        if (patient.state().equals(site.state())) return List.of(site.zone());
        var known = clocks.of(patient.state(), LocalDate.ofInstant(now, site.zone())).stream().map(ZoneId::of).toList();
        return known.isEmpty() ? List.of(site.zone()) : known;
    }

    private QuietHours hours(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return new QuietHours(settings.time("quiet-from", today), settings.time("quiet-to", today));
    }
}
