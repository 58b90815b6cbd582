package halcyon.scheduling;

import halcyon.directory.Site;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A visit as its patient sees it: where and when, what to bring, what was answered. `until` is when the patient may leave.
/// `mayCancel` is false once it is too late to cancel without calling.
public record VisitCard(
        BookingId booking,
        PatientId patient,
        int number,
        int of,
        Site site,
        Instant from,
        Instant until,
        BookingState state,
        Optional<PatientAnswer> answer,
        boolean mayCancel,
        List<Note> notes) {
    public VisitCard {
        notes = List.copyOf(notes);
    }

    /// Something to bring or to know.
    public record Note(String english, String spanish) {
        public String in(Language language) {
            return language == Language.ES ? spanish : english;
        }
    }
}
