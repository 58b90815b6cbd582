package halcyon.treatment.internal.chart;

import halcyon.treatment.Session;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What stands on the printed record. Texts are finished, times are the site's.
record ChartContent(
        String site,
        String patient,
        List<String> facts,
        ZoneId zone,
        Instant from,
        Instant to,
        Optional<Dose> dose,
        List<Session.Vitals> vitals,
        List<Event> events,
        List<String> gates,
        List<String> home,
        List<String> signatures,
        String hash) {
    /// The drug as it flowed.
    record Dose(Instant from, Instant to, String words) {}

    record Event(Instant at, String words, boolean struck) {}
}
