package halcyon.treatment;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// A patient's enrolment; it holds at every certified site from the day both have signed.
public record PatientEnrolment(
        long id,
        PatientId patient,
        SiteId site,
        String number,
        LocalDate patientSigned,
        LocalDate prescriberSigned,
        String prescriber,
        LocalDate from,
        RemsDocument form,
        Optional<Revocation> revoked) {
    public boolean standing() {
        return revoked.isEmpty();
    }
}
