package halcyon.treatment;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An adverse event until it is closed with what was done.
public record AdverseCase(
        long id,
        SessionId session,
        PatientId patient,
        SiteId site,
        AdverseEvent event,
        Instant at,
        String recordedBy,
        List<Report> reports,
        Optional<Closed> closed) {
    public AdverseCase {
        reports = List.copyOf(reports);
    }

    /// A report that the state asks for: `rule` as the pack names it ("UT R429-3"), until when, and what was told.
    public record Report(String rule, String source, Instant due, Optional<Told> told) {}

    /// Told to the state: its reference.
    public record Told(Instant at, String by, String reference) {}

    public record Closed(Instant at, String by, String done) {}

    /// The next report that is still to be made.
    public Optional<Report> nextReport() {
        return reports.stream().filter(report -> report.told().isEmpty()).min(Comparator.comparing(Report::due));
    }
}
