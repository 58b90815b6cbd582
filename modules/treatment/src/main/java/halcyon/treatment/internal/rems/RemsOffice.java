package halcyon.treatment.internal.rems;

import static halcyon.treatment.TreatmentAccess.TABLE;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.PatientRead;
import halcyon.shared.SiteId;
import halcyon.treatment.AnswerForm;
import halcyon.treatment.CertifySites;
import halcyon.treatment.CheckLine;
import halcyon.treatment.CorrectForm;
import halcyon.treatment.Enrolled;
import halcyon.treatment.EnrolPatient;
import halcyon.treatment.Exposure;
import halcyon.treatment.FormSaved;
import halcyon.treatment.FormsSubmitted;
import halcyon.treatment.MonitoringForm;
import halcyon.treatment.PatientEnrolment;
import halcyon.treatment.QueueLine;
import halcyon.treatment.RecordCheck;
import halcyon.treatment.Rems;
import halcyon.treatment.RemsFile;
import halcyon.treatment.RemsSite;
import halcyon.treatment.RevokeEnrolment;
import halcyon.treatment.SessionId;
import halcyon.treatment.SubmitForms;
import halcyon.treatment.internal.exposure.ExposureDesk;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// The verbs of the programme: who may, then the desk that does it, all in one transaction.
@Singleton
class RemsOffice implements Rems {
    private final CertificationDesk certifications;
    private final EnrolmentDesk enrolments;
    private final DocumentShelf shelf;
    private final FormDesk forms;
    private final FormQueue queue;
    private final SubmissionDesk submissions;
    private final ExposureDesk exposures;
    private final Events events;

    RemsOffice(
            CertificationDesk certifications,
            EnrolmentDesk enrolments,
            DocumentShelf shelf,
            FormDesk forms,
            FormQueue queue,
            SubmissionDesk submissions,
            ExposureDesk exposures,
            Events events) {
        this.certifications = certifications;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.forms = forms;
        this.queue = queue;
        this.submissions = submissions;
        this.exposures = exposures;
        this.events = events;
    }

    @Override
    @Transactional
    public List<RemsSite> remsSites(Actor actor) {
        TABLE.require(actor, "remsSites");
        return certifications.of(actor);
    }

    @Override
    @Transactional
    public Enrolled certifySites(Actor actor, CertifySites command) {
        TABLE.require(actor, "certifySites");
        return certifications.certify(actor, command);
    }

    @Override
    @Transactional
    public Enrolled revokeSite(Actor actor, RevokeEnrolment command) {
        TABLE.require(actor, "revokeSite");
        return certifications.revoke(actor, command);
    }

    @Override
    @Transactional
    public List<PatientEnrolment> remsPatients(Actor actor) {
        TABLE.require(actor, "remsPatients");
        return enrolments.at(actor);
    }

    @Override
    @Transactional
    public Optional<PatientEnrolment> enrolmentOf(Actor actor, PatientId patient) {
        TABLE.require(actor, "enrolmentOf");
        return enrolments.of(actor, patient);
    }

    @Override
    @Transactional
    public Enrolled enrolPatient(Actor actor, EnrolPatient command) {
        TABLE.require(actor, "enrolPatient");
        return enrolments.enrol(actor, command);
    }

    @Override
    @Transactional
    public Enrolled revokeEnrolment(Actor actor, RevokeEnrolment command) {
        TABLE.require(actor, "revokeEnrolment");
        return enrolments.revoke(actor, command);
    }

    @Override
    @Transactional
    public RemsFile remsDocument(Actor actor, long document) {
        TABLE.require(actor, "remsDocument");
        var row = shelf.row(document);
        var patient = row.patientId();
        if (patient == null) return shelf.open(row);
        TABLE.require(actor, "remsDocument", SiteId.of(row.siteId()));
        events.publish(actor, new PatientRead(PatientId.of(patient), SiteId.of(row.siteId()), "rems-document"));
        return shelf.open(row);
    }

    @Override
    @Transactional
    public MonitoringForm monitoringForm(Actor actor, SessionId session) {
        TABLE.require(actor, "monitoringForm");
        return forms.form(actor, session);
    }

    @Override
    @Transactional
    public FormSaved answerForm(Actor actor, AnswerForm command) {
        TABLE.require(actor, "answerForm");
        return forms.answer(actor, command);
    }

    @Override
    @Transactional
    public RemsFile packet(Actor actor, SessionId session) {
        TABLE.require(actor, "packet");
        return forms.packet(actor, session);
    }

    @Override
    @Transactional
    public List<QueueLine> formQueue(Actor actor) {
        TABLE.require(actor, "formQueue");
        return queue.of(actor);
    }

    @Override
    @Transactional
    public List<QueueLine> exportQueue(Actor actor, String format) {
        TABLE.require(actor, "exportQueue");
        return queue.exported(actor, format);
    }

    @Override
    @Transactional
    public FormsSubmitted submitForms(Actor actor, SubmitForms command) {
        TABLE.require(actor, "submitForms");
        return submissions.submit(actor, command);
    }

    @Override
    @Transactional
    public FormSaved correctForm(Actor actor, CorrectForm command) {
        TABLE.require(actor, "correctForm");
        return forms.correct(actor, command);
    }

    @Override
    @Transactional
    public int lateForms(Actor actor) {
        TABLE.require(actor, "lateForms");
        return queue.late(actor);
    }

    @Override
    @Transactional
    public Exposure exposure(Actor actor, PatientId patient) {
        TABLE.require(actor, "exposure");
        return exposures.of(actor, patient);
    }

    @Override
    @Transactional
    public Enrolled recordCheck(Actor actor, RecordCheck command) {
        TABLE.require(actor, "recordCheck");
        return exposures.record(actor, command);
    }

    @Override
    @Transactional
    public List<CheckLine> checksDue(Actor actor) {
        TABLE.require(actor, "checksDue");
        return exposures.due(actor);
    }
}
