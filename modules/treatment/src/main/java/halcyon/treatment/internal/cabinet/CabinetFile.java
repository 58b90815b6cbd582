package halcyon.treatment.internal.cabinet;

import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import halcyon.treatment.Container;
import halcyon.treatment.TreatmentAccess;
import halcyon.treatment.internal.Settings;
import halcyon.treatment.internal.cabinet.LotLabels.Label;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/// What every part of the cabinet stands on: the site with its calendar, a container with its label, the dated settings.
@Singleton
class CabinetFile {
    /// What the module asks of its left neighbours on nobody's behalf.
    static final Actor CABINET = Actor.system("treatment");

    private final Containers containers;
    private final LotLabels lots;
    private final Directory directory;
    private final Settings settings;
    private final Clock clock;

    CabinetFile(Containers containers, LotLabels lots, Directory directory, Settings settings, Clock clock) {
        this.containers = containers;
        this.lots = lots;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    record Held(Container container, Label label) {
        SiteId site() {
            return label.lot().site();
        }
    }

    /// The container, if the actor works at its site.
    Held open(Actor actor, String verb, long container) {
        var held = held(container);
        TreatmentAccess.TABLE.require(actor, verb, held.site());
        return held;
    }

    Held held(long container) {
        var found = containers.find(container).orElseThrow(() -> new Unknown("container " + container));
        return new Held(found, label(found.lot()));
    }

    Label label(long lot) {
        return lots.find(lot).orElseThrow(() -> new Unknown("lot " + lot));
    }

    Site site(SiteId site) {
        return directory.site(CABINET, site);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(SiteId site) {
        return now().atZone(zone(site)).toLocalDate();
    }

    LocalDate dayAt(SiteId site, Instant at) {
        return at.atZone(zone(site)).toLocalDate();
    }

    /// The moment a day of the site's calendar begins.
    Instant begin(SiteId site, LocalDate day) {
        return day.atStartOfDay(zone(site)).toInstant();
    }

    private ZoneId zone(SiteId site) {
        return site(site).zone();
    }

    int setting(String name) {
        return settings.number(name, now());
    }

    BigDecimal decimal(String name) {
        return new BigDecimal(settings.text(name, now()));
    }

    /// The days ahead on which something is called to mind, the largest first.
    int[] reminderDays() {
        return Arrays.stream(settings.text("cabinet.reminder-days", now()).split(",")).mapToInt(Integer::parseInt).toArray();
    }
}
