package halcyon.oversight.internal;

import halcyon.directory.PatientRegistered;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.SafetyTaskClosed;
import halcyon.outcomes.SafetyTaskOpened;
import halcyon.outcomes.ScoreRecorded;
import halcyon.scheduling.BookingChanged;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CourseBooked;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.treatment.DoseGiven;
import halcyon.treatment.MonitoringFormMissed;
import halcyon.treatment.MonitoringFormSubmitted;
import halcyon.treatment.SessionAbandoned;
import halcyon.treatment.SessionOpened;
import halcyon.treatment.SessionSigned;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Patients, courses, visits, safety work and what became of a course, as far as the manager's numbers need them.
@Singleton
class CareFollowed {
    private static final Actor SYSTEM = Actor.system("oversight");
    private static final String SCALE = "phq-9";

    private final Book book;
    private final Outcomes outcomes;

    CareFollowed(Book book, Outcomes outcomes) {
        this.book = book;
        this.outcomes = outcomes;
    }

    void registered(PatientRegistered registered, Instant at) {
        book.write(
                "INSERT INTO oversight_patient (patient_id, site_id, registered_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE site_id = VALUES(site_id)",
                registered.patient().value(), registered.site().value(), at);
    }

    void booked(CourseBooked booked, Instant at) {
        book.write(
                "INSERT INTO oversight_course (course_id, patient_id, site_id, sessions, booked_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE sessions = VALUES(sessions)",
                booked.course(), booked.patient().value(), booked.site().value(), booked.bookings().size(), at);
        for (var i = 0; i < booked.bookings().size(); i++)
            book.write(
                    "INSERT INTO oversight_visit (booking_id, course_id, patient_id, site_id, starts_at, state) VALUES (?, ?, ?, ?, ?, 'BOOKED')"
                            + " ON DUPLICATE KEY UPDATE course_id = VALUES(course_id), starts_at = VALUES(starts_at)",
                    booked.bookings().get(i), booked.course(), booked.patient().value(), booked.site().value(), booked.starts().get(i));
    }

    void changed(BookingChanged changed, Instant at) {
        book.write(
                "INSERT INTO oversight_visit (booking_id, patient_id, site_id, state) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE state = VALUES(state)",
                changed.booking(), changed.patient().value(), changed.site().value(), changed.state().name());
        if (changed.state() == BookingState.LEFT)
            book.write("UPDATE oversight_visit SET left_at = ? WHERE booking_id = ? AND left_at IS NULL", at, changed.booking());
    }

    void opened(SessionOpened opened) {
        book.write("UPDATE oversight_visit SET session_id = ? WHERE booking_id = ?", opened.session(), opened.booking());
    }

    /// Nothing was given, so there is nothing to sign.
    void abandoned(SessionAbandoned abandoned) {
        book.write("UPDATE oversight_visit SET session_id = NULL WHERE session_id = ?", abandoned.session());
    }

    void dosed(DoseGiven given) {
        book.write(
                "UPDATE oversight_patient SET first_dose_at = ? WHERE patient_id = ? AND first_dose_at IS NULL",
                given.at(), given.patient().value());
    }

    void signed(SessionSigned signed, Instant at) {
        book.write(
                "UPDATE oversight_visit SET signed_at = ?, session_id = ?, left_at = COALESCE(left_at, ?) WHERE booking_id = ?",
                at, signed.session(), signed.dischargedAt(), signed.booking());
        if (signed.number() < signed.of()) return;
        book.write(
                "UPDATE oversight_course c SET c.ended_at = ? WHERE c.ended_at IS NULL AND c.course_id ="
                        + " (SELECT v.course_id FROM oversight_visit v WHERE v.booking_id = ?)",
                signed.dischargedAt(), signed.booking());
        judge(signed.patient());
    }

    void formMissed(MonitoringFormMissed missed) {
        book.write(
                "INSERT INTO oversight_missed_form (session_id, patient_id, site_id, due_at) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE due_at = VALUES(due_at)",
                missed.session(), missed.patient().value(), missed.site().value(), missed.due());
    }

    void formSubmitted(MonitoringFormSubmitted submitted, Instant at) {
        book.write("UPDATE oversight_missed_form SET submitted_at = ? WHERE session_id = ? AND submitted_at IS NULL", at, submitted.session());
    }

    void scored(ScoreRecorded recorded) {
        if (SCALE.equals(recorded.instrument())) judge(recorded.patient());
    }

    void taskOpened(SafetyTaskOpened opened) {
        book.write(
                "INSERT INTO oversight_task (task_id, patient_id, site_id, level, due_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE due_at = VALUES(due_at), level = VALUES(level)",
                opened.task(), opened.patient().value(), opened.site().value(), opened.level().name(), opened.dueAt());
    }

    void taskClosed(SafetyTaskClosed closed, Instant at) {
        book.write("UPDATE oversight_task SET closed_at = ? WHERE task_id = ?", at, closed.task());
    }

    /// The verdict is the rule of outcomes, asked when a score or the end of a course could have changed it.
    private void judge(PatientId patient) {
        var verdict = outcomes.chart(SYSTEM, patient, SCALE).verdict();
        book.write(
                "UPDATE oversight_course SET verdict = ? WHERE course_id ="
                        + " (SELECT newest FROM (SELECT MAX(course_id) AS newest FROM oversight_course WHERE patient_id = ?) x)",
                verdict.name(), patient.value());
    }
}
