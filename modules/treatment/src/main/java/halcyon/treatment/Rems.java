package halcyon.treatment;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import java.util.List;
import java.util.Optional;

/// The safety programme (REMS) a drug is under: who is enrolled, the monitoring form after every session with its seven days,
/// and what repeated exposure asks for.
public interface Rems {
    /// Every site of the actor and how it stands: certified, no longer, never.
    List<RemsSite> remsSites(Actor actor);

    /// One enrolment form: its authorized representative and every site it lists. Refused when a site is certified already, a
    /// date lies ahead, or the file is not what it must be.
    Enrolled certifySites(Actor actor, CertifySites command);

    /// From a date on the site is no longer certified; its bookings become work.
    Enrolled revokeSite(Actor actor, RevokeEnrolment command);

    /// Everyone enrolled at the actor's sites, those no longer so among them, by site and name.
    List<PatientEnrolment> remsPatients(Actor actor);

    /// The newest enrolment of a patient.
    Optional<PatientEnrolment> enrolmentOf(Actor actor, PatientId patient);

    /// Patient and prescriber have both signed; the form is kept. Refused when enrolled already, a signature lies ahead, or the
    /// file is not what it must be.
    Enrolled enrolPatient(Actor actor, EnrolPatient command);

    Enrolled revokeEnrolment(Actor actor, RevokeEnrolment command);

    /// A document kept with an enrolment or as proof of a submission. An export: the read of its patient is written first.
    RemsFile remsDocument(Actor actor, long document);

    /// The monitoring form of a session, filled from its record; once submitted, as it was submitted.
    MonitoringForm monitoringForm(Actor actor, SessionId session);

    /// Keeps what the session does not know itself. Refused for what it knows, and after submission.
    FormSaved answerForm(Actor actor, AnswerForm command);

    /// Cover sheet and form as one PDF, ready for the fax. An export: the read of the patient is written first.
    RemsFile packet(Actor actor, SessionId session);

    /// Every form of the actor's sites that waits, by hours left; after them those submitted in the last days.
    List<QueueLine> formQueue(Actor actor);

    /// The same as a file's rows: the read of every patient in it is written first.
    List<QueueLine> exportQueue(Actor actor, String format);

    /// Marks forms as submitted, each by itself: a form with something missing stays and says what.
    FormsSubmitted submitForms(Actor actor, SubmitForms command);

    /// Opens a submitted form anew as the next revision; what was submitted stays as it was.
    FormSaved correctForm(Actor actor, CorrectForm command);

    /// How many forms of the actor's sites are past their day.
    int lateForms(Actor actor);

    /// What a patient has been given over time, and the checks it asks for.
    Exposure exposure(Actor actor, PatientId patient);

    /// A check was done elsewhere or here. Refused when its day lies ahead or an abnormal finding is not said.
    Enrolled recordCheck(Actor actor, RecordCheck command);

    /// Patients of the actor's sites with a check due, those waiting longest first.
    List<CheckLine> checksDue(Actor actor);
}
