package halcyon.scheduling;

import halcyon.shared.Sentence;
import java.time.Instant;
import java.util.List;

/// The earliest course and up to two others, each of which starts on another day or at another site; and why nothing sooner
/// fits.
public record CourseFound(List<Proposal> proposals, List<WhyNot> whyNot) {
    /// A complete course; `name` is a sentence for its heading.
    public record Proposal(Sentence name, List<Place> places) {}

    /// A time that was looked at and refused: the reason and what would open it.
    public record WhyNot(Instant at, Sentence reason, Sentence cure) {}
}
