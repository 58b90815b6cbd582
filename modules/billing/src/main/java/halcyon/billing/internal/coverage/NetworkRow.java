package halcyon.billing.internal.coverage;

import halcyon.billing.NetworkQuestion;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What a payer said; an empty word stands for all.
@MappedEntity("billing_network")
record NetworkRow(
        @Id @GeneratedValue @Nullable Long id, long payerId, String plan, String npi, String site, String family, boolean inside, LocalDate validFrom,
        @Nullable LocalDate validTo, String source, String recordedBy, LocalDateTime recordedAt) {
    boolean answers(NetworkQuestion question) {
        return holds(plan, question.plan()) && holds(npi, question.npi()) && holds(site, question.site().value()) && holds(family, question.family().name())
                && !validFrom.isAfter(question.on()) && (validTo == null || !validTo.isBefore(question.on()));
    }

    /// How many words it names; of as many, what names the provider, then the site, then the service.
    int particular() {
        int named = (plan.isEmpty() ? 0 : 1) + (npi.isEmpty() ? 0 : 1) + (site.isEmpty() ? 0 : 1) + (family.isEmpty() ? 0 : 1);
        return named * 8 + (npi.isEmpty() ? 0 : 4) + (site.isEmpty() ? 0 : 2) + (family.isEmpty() ? 0 : 1);
    }

    private static boolean holds(String said, String asked) {
        return said.isEmpty() || said.equalsIgnoreCase(asked);
    }
}
