package halcyon.treatment;

import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The monitoring form of one session. `vintage` is the form in use on the date of service, `due` the end of its last day at
/// the site. `missing` is what stands between it and its submission; empty when it may go. `changed` says that the record is
/// no longer what was submitted.
public record MonitoringForm(
        SessionId session,
        PatientId patient,
        SiteId site,
        LocalDate serviceDate,
        String vintage,
        int revision,
        Instant due,
        List<FormField> fields,
        List<Sentence> missing,
        Optional<String> correction,
        Optional<Submission> submission,
        boolean changed) {
    public MonitoringForm {
        fields = List.copyOf(fields);
        missing = List.copyOf(missing);
    }

    /// How it went out, and what proves it.
    public record Submission(
            SubmissionChannel channel, Instant at, String by, String confirmation, Optional<RemsDocument> proof, String contentHash) {}
}
