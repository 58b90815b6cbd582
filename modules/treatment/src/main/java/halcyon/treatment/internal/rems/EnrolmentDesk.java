package halcyon.treatment.internal.rems;

import static halcyon.treatment.TreatmentAccess.TABLE;
import static java.util.Objects.requireNonNull;

import halcyon.clearance.ClearanceChanged;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.StaleVersion;
import halcyon.shared.Unknown;
import halcyon.treatment.Enrolled;
import halcyon.treatment.EnrolPatient;
import halcyon.treatment.PatientEnrolled;
import halcyon.treatment.PatientEnrolment;
import halcyon.treatment.PatientEnrolmentRevoked;
import halcyon.treatment.RevokeEnrolment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Who is enrolled: the form both have signed, kept with its document.
@Singleton
class EnrolmentDesk {
    private final PatientRows rows;
    private final DocumentShelf shelf;
    private final Programme programme;
    private final Directory directory;
    private final Events events;

    EnrolmentDesk(PatientRows rows, DocumentShelf shelf, Programme programme, Directory directory, Events events) {
        this.rows = rows;
        this.shelf = shelf;
        this.programme = programme;
        this.directory = directory;
        this.events = events;
    }

    List<PatientEnrolment> at(Actor actor) {
        var sites = directory.sites(actor).stream().map(site -> site.id().value()).toList();
        if (sites.isEmpty()) return List.of();
        var found = rows.at(sites);
        var documents = shelf.shown(found.stream().map(PatientRow::documentId).toList());
        return found.stream().map(row -> row.shown(requireNonNull(documents.get(row.documentId())))).toList();
    }

    Optional<PatientEnrolment> of(Actor actor, PatientId patient) {
        TABLE.require(actor, "enrolmentOf", directory.patient(Programme.REMS, patient).site());
        return rows.newest(patient.value()).map(row -> row.shown(shelf.shown(row.documentId())));
    }

    Enrolled enrol(Actor actor, EnrolPatient command) {
        var patient = directory.patient(Programme.REMS, command.patient());
        TABLE.require(actor, "enrolPatient", patient.site());
        if (command.from().isAfter(programme.today(patient.site()))) return refused("treatment.rems-signed-ahead");
        if (rows.newest(patient.id().value()).filter(row -> row.standing() != null).isPresent())
            return refused("treatment.rems-enrolled-already");
        var trouble = shelf.trouble(command.form());
        if (trouble.isPresent()) return new Enrolled.Refused(trouble.get());
        rows.save(row(actor, patient.site().value(), command, shelf.keep(actor, patient.site(), Optional.of(patient.id()), command.form())));
        events.publish(actor, new PatientEnrolled(patient.id(), patient.site(), command.from()));
        events.publish(actor, new ClearanceChanged(patient.id(), "treatment.rems", programme.now()));
        return new Enrolled.Done();
    }

    Enrolled revoke(Actor actor, RevokeEnrolment command) {
        var row = rows.findById(command.enrolment()).orElseThrow(() -> new Unknown("enrolment " + command.enrolment()));
        TABLE.require(actor, "revokeEnrolment", row.site());
        if (row.standing() == null) return refused("treatment.rems-revoked-already");
        if (command.reason().isBlank()) return refused("treatment.rems-revoke-needs-reason");
        if (command.from().isBefore(row.fromDate())) return refused("treatment.rems-revoke-too-early", row.fromDate());
        if (rows.revoke(command.enrolment(), command.from(), command.reason().strip(), actor.name(), programme.now()) == 0)
            throw new StaleVersion("enrolment " + command.enrolment());
        events.publish(actor, new PatientEnrolmentRevoked(row.patient(), row.site(), command.from(), command.reason().strip()));
        events.publish(actor, new ClearanceChanged(row.patient(), "treatment.rems", programme.now()));
        return new Enrolled.Done();
    }

    private PatientRow row(Actor actor, String site, EnrolPatient command, long document) {
        return new PatientRow(
                null,
                command.patient().value(),
                site,
                command.number().strip(),
                command.patientSigned(),
                command.prescriberSigned(),
                command.prescriber().strip(),
                command.from(),
                document,
                programme.now(),
                actor.name(),
                command.patient().value(),
                null,
                null,
                null,
                null);
    }

    static Enrolled refused(String key, Object... arguments) {
        return new Enrolled.Refused(Sentence.of(key, arguments));
    }
}
