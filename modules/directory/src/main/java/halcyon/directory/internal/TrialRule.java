package halcyon.directory.internal;

import halcyon.directory.Trial;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How many medicines must have been tried, and for how long, before ketamine.
@MappedEntity("directory_trial_rule")
record TrialRule(
        @Id @GeneratedValue @Nullable Long id,
        int adequateTrials,
        int weeks,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {
    /// Different drugs tried long enough at an adequate dose; the same drug twice counts once.
    long adequate(List<Trial> trials) {
        return trials.stream()
                .filter(trial -> trial.adequateDose() && trial.weeks() >= weeks)
                .map(trial -> trial.drug().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    boolean isMet(List<Trial> trials) {
        return adequate(trials) >= adequateTrials;
    }
}
