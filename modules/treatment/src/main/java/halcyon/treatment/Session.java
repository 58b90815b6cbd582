package halcyon.treatment;

import halcyon.scheduling.BookingId;
import halcyon.shared.PatientId;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A session as the cockpit shows it. `nextVitalsDue` is empty when none is due any more. `dose` is what was drawn, with
/// its arithmetic; `givenMilligrams` is known once the drug has been stopped, `systolicBand` once it has started; `observer` and `prescriber` are names.
public record Session(
        SessionId id,
        BookingId booking,
        PatientId patient,
        SiteId site,
        SessionState state,
        int number,
        int of,
        Route route,
        String drug,
        long protocolVersion,
        String observer,
        String prescriber,
        String rideName,
        String ridePhone,
        Optional<Instant> lastFood,
        Optional<Instant> lastDrink,
        CheckIn.Pregnancy pregnancy,
        String chair,
        Instant checkedInAt,
        Optional<DoseCalculation> dose,
        Optional<BigDecimal> doseMilligrams,
        Optional<BigDecimal> givenMilligrams,
        Optional<Band> systolicBand,
        Optional<Lot> lot,
        Optional<Instant> startedAt,
        Optional<Instant> stoppedAt,
        Optional<Instant> dischargedAt,
        Optional<Instant> signedAt,
        Optional<String> signedBy,
        Optional<Instant> nextVitalsDue,
        List<Vitals> vitals,
        List<Note> notes,
        Dosing dosing,
        String contentHash) {
    /// The kind of the note that says why a patient left before the criteria were met.
    public static final String LEFT_EARLY = "left-early";

    /// Why the patient left before the criteria were met, if she did.
    public Optional<String> leftEarly() {
        if (dischargedAt.isEmpty()) return Optional.empty();
        return notes.stream()
                .filter(note -> note.kind().equals("discharged") || note.kind().equals(LEFT_EARLY))
                .max(Comparator.comparingLong(Note::id))
                .filter(note -> note.kind().equals(LEFT_EARLY))
                .map(Note::text);
    }

    /// Drawn, and neither given nor wasted yet.
    public Optional<Quantity> open() {
        return lot.map(from -> new Quantity(dosing.openMillilitres(), from.measure()));
    }

    /// A set as taken: `alerts` are the alert limits it crossed, by their word ("systolic-high"; the sentence
    /// `treatment.alert-<word>` names it). A set that was struck through stays, with the reason. `confirmed`: who said that an
    /// unlikely value is right.
    public record Vitals(
            long id, Instant at, VitalSet set, String by, List<String> alerts, Optional<String> struck, Optional<String> confirmed) {
        public Vitals(long id, Instant at, VitalSet set, String by, List<String> alerts, Optional<String> struck) {
            this(id, at, set, by, alerts, struck, Optional.empty());
        }
    }

    /// Within which the systolic pressure counts as back at its baseline, both ends included.
    public record Band(int low, int high) {}

    /// A line of the event list. `kind` is a stable word: arrived, drawn, verified, draw-refused, started, paused,
    /// restarted, ordered, limited, given, device, stopped, stopped-too, waste-entered, waste-refused, wasted, discharged, left-early, reopened, abandoned, handed-over,
    /// note, adverse-mild, adverse-moderate, adverse-severe, seen-<word>, passed-<word>, cadss.
    /// Only a note of a person can be struck through; it stays, with the reason.
    public record Note(long id, Instant at, String kind, String text, String by, Optional<String> struck) {
        public Note(Instant at, String kind, String text, String by) {
            this(0, at, kind, text, by, Optional.empty());
        }
    }
}
