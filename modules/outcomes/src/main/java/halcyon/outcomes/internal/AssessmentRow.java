package halcyon.outcomes.internal;

import static java.util.Objects.requireNonNull;

import halcyon.outcomes.Occasion;
import halcyon.outcomes.Score;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("outcomes_assessment")
record AssessmentRow(
        @Id @GeneratedValue @Nullable Long id,
        long requestId,
        long patientId,
        String siteId,
        String instrument,
        String occasion,
        int total,
        String band,
        String ruleVersion,
        byte[] answers,
        Instant answeredAt) {
    long number() {
        return requireNonNull(id, "an assessment that was not stored has no number");
    }

    Score toScore() {
        return new Score(number(), instrument, total, band, answeredAt, Occasion.valueOf(occasion), ruleVersion);
    }

    /// What the sealed answers are bound to: moved to another request they cannot be opened.
    static String context(long request, String instrument) {
        return "outcomes_assessment.answers/" + request + "/" + instrument;
    }
}
