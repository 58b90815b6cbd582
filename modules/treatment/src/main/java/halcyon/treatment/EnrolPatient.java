package halcyon.treatment;

import halcyon.shared.PatientId;
import java.time.LocalDate;

/// The patient enrolment form: signed by the patient and by a prescriber, under the number the programme gave.
public record EnrolPatient(
        PatientId patient, String number, LocalDate patientSigned, LocalDate prescriberSigned, String prescriber, RemsFile form) {
    public EnrolPatient {
        if (number.isBlank()) throw new IllegalArgumentException("an enrolled patient has a number of the programme");
        if (prescriber.isBlank()) throw new IllegalArgumentException("a prescriber signs the enrolment form");
    }

    /// The day both have signed.
    public LocalDate from() {
        return patientSigned.isAfter(prescriberSigned) ? patientSigned : prescriberSigned;
    }
}
