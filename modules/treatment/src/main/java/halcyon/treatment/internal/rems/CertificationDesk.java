package halcyon.treatment.internal.rems;

import static halcyon.treatment.TreatmentAccess.TABLE;
import static halcyon.treatment.internal.rems.EnrolmentDesk.refused;
import static java.util.Objects.requireNonNull;

import halcyon.clearance.ClearanceChanged;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.SiteId;
import halcyon.shared.StaleVersion;
import halcyon.shared.Unknown;
import halcyon.treatment.CertifySites;
import halcyon.treatment.Enrolled;
import halcyon.treatment.RemsSite;
import halcyon.treatment.RevokeEnrolment;
import halcyon.treatment.SiteCertificationRevoked;
import halcyon.treatment.SiteCertified;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Which sites are certified: by one form with its representative, every site it lists for itself.
@Singleton
class CertificationDesk {
    private final SiteRows rows;
    private final SettingFormRow.Rows forms;
    private final PatientRows patients;
    private final DocumentShelf shelf;
    private final Programme programme;
    private final Directory directory;
    private final Events events;

    CertificationDesk(
            SiteRows rows,
            SettingFormRow.Rows forms,
            PatientRows patients,
            DocumentShelf shelf,
            Programme programme,
            Directory directory,
            Events events) {
        this.rows = rows;
        this.forms = forms;
        this.patients = patients;
        this.shelf = shelf;
        this.programme = programme;
        this.directory = directory;
        this.events = events;
    }

    List<RemsSite> of(Actor actor) {
        return directory.sites(actor).stream().map(Site::id).map(this::shown).toList();
    }

    Enrolled certify(Actor actor, CertifySites command) {
        for (var listed : command.sites()) TABLE.require(actor, "certifySites", listed.site());
        for (var listed : command.sites()) {
            if (command.from().isAfter(programme.today(listed.site()))) return refused("treatment.rems-signed-ahead");
            if (rows.standing(listed.site().value()) > 0)
                return refused("treatment.rems-certified-already", directory.site(Programme.REMS, listed.site()).name());
        }
        var trouble = shelf.trouble(command.form());
        if (trouble.isPresent()) return new Enrolled.Refused(trouble.get());
        var form = requireNonNull(forms.save(form(actor, command)).id());
        for (var listed : command.sites()) certify(actor, command, form, listed);
        return new Enrolled.Done();
    }

    Enrolled revoke(Actor actor, RevokeEnrolment command) {
        var row = rows.findById(command.enrolment()).orElseThrow(() -> new Unknown("certification " + command.enrolment()));
        var site = SiteId.of(row.siteId());
        TABLE.require(actor, "revokeSite", site);
        if (row.standing() == null) return refused("treatment.rems-revoked-already");
        if (command.reason().isBlank()) return refused("treatment.rems-revoke-needs-reason");
        if (command.from().isBefore(row.fromDate())) return refused("treatment.rems-revoke-too-early", row.fromDate());
        if (rows.revoke(command.enrolment(), command.from(), command.reason().strip(), actor.name(), programme.now()) == 0)
            throw new StaleVersion("certification " + command.enrolment());
        events.publish(actor, new SiteCertificationRevoked(site, command.from(), command.reason().strip()));
        tellBookings(actor, site);
        return new Enrolled.Done();
    }

    private void certify(Actor actor, CertifySites command, long form, CertifySites.Listed listed) {
        var site = listed.site();
        rows.save(new SiteRow(null, form, site.value(), listed.number().strip(), command.from(), site.value(), null, null, null, null));
        events.publish(actor, new SiteCertified(site, command.setting(), command.from()));
        tellBookings(actor, site);
    }

    /// Whoever is enrolled here has bookings that this touches.
    private void tellBookings(Actor actor, SiteId site) {
        patients.at(List.of(site.value())).stream()
                .map(PatientRow::patient)
                .distinct()
                .forEach(patient -> events.publish(actor, new ClearanceChanged(patient, "treatment.rems", programme.now())));
    }

    private SettingFormRow form(Actor actor, CertifySites command) {
        var who = command.representative();
        return new SettingFormRow(
                null,
                command.setting(),
                who.name().strip(),
                who.title().strip(),
                who.phone().strip(),
                who.email().strip(),
                command.signed(),
                shelf.keep(actor, command.sites().getFirst().site(), Optional.empty(), command.form()),
                programme.now(),
                actor.name());
    }

    private RemsSite shown(SiteId site) {
        var standing = programme.setting(site, programme.today(site)).isPresent();
        return new RemsSite(site, standing, rows.newest(site.value()).map(this::certification));
    }

    private RemsSite.Certification certification(SiteRow row) {
        var form = forms.findById(row.formId()).orElseThrow();
        return new RemsSite.Certification(
                requireNonNull(row.id()),
                form.setting(),
                row.certificate(),
                row.fromDate(),
                form.representative(),
                shelf.shown(form.documentId()),
                row.revoked());
    }
}
