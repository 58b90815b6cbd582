package halcyon.billing.internal.claim;

import halcyon.billing.Claim;
import halcyon.shared.Sentence;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_claim_step")
record StepRow(@Id @GeneratedValue @Nullable Long id, long claimId, LocalDateTime at, String kind, String sentence, String arguments, String doneBy) {
    private static final String BETWEEN = "\u001F";
    private static final int LONGEST = 600;

    static StepRow of(long claim, LocalDateTime at, String kind, Sentence text, String by) {
        return new StepRow(null, claim, at, kind, text.key(), fitting(text.arguments()), by);
    }

    // long lists of a payer's errors are cut, one argument at a time
    private static String fitting(List<String> arguments) {
        int most = LONGEST / Math.max(1, arguments.size()) - 1;
        return arguments.stream().map(one -> one.length() <= most ? one : one.substring(0, most)).collect(Collectors.joining(BETWEEN));
    }

    Claim.Happened happened() {
        return new Claim.Happened(at.toInstant(ZoneOffset.UTC), kind, new Sentence(sentence, List.of(arguments.split(BETWEEN, -1))), doneBy);
    }
}
