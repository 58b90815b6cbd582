package halcyon.treatment.internal.rems;

import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.RemsSetting;
import halcyon.treatment.internal.Settings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// What the programme asks of a drug, a site, a patient, on a day.
@Singleton
class Programme {
    /// What this part asks of its neighbours on nobody's behalf.
    static final Actor REMS = Actor.system("rems");

    private final Settings settings;
    private final SiteRows sites;
    private final SettingFormRow.Rows forms;
    private final PatientRows patients;
    private final Directory directory;
    private final Clock clock;

    Programme(
            Settings settings, SiteRows sites, SettingFormRow.Rows forms, PatientRows patients, Directory directory, Clock clock) {
        this.settings = settings;
        this.sites = sites;
        this.forms = forms;
        this.patients = patients;
        this.directory = directory;
        this.clock = clock;
    }

    /// The drug under the programme at a moment.
    String drug(Instant at) {
        return settings.text("rems.drug", at);
    }

    boolean covers(String drug, Instant at) {
        return drug.toLowerCase(Locale.ROOT).contains(drug(at));
    }

    /// The setting a site is certified as on a day; empty when it is not.
    Optional<RemsSetting> setting(SiteId site, LocalDate day) {
        return sites.on(site.value(), day).flatMap(row -> forms.findById(row.formId())).map(SettingFormRow::setting);
    }

    boolean enrolled(PatientId patient, LocalDate day) {
        return patients.on(patient.value(), day).isPresent();
    }

    ZoneId zone(SiteId site) {
        return directory.site(REMS, site).zone();
    }

    LocalDate dayAt(SiteId site, Instant at) {
        return LocalDate.ofInstant(at, zone(site));
    }

    LocalDate today(SiteId site) {
        return dayAt(site, now());
    }

    Instant now() {
        return clock.instant();
    }

    int number(String setting, Instant at) {
        return settings.number("rems." + setting, at);
    }

    String text(String setting, Instant at) {
        return settings.text("rems." + setting, at);
    }
}
