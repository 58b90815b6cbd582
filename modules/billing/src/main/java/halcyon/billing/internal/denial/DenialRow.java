package halcyon.billing.internal.denial;

import halcyon.billing.Denial;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_denial")
record DenialRow(
        @Id @GeneratedValue @Nullable Long id, long claimId, long remittanceId, int part, String site, String payer, String reason, String remarks, long amountCents,
        long contestedCents, Denial.Step step, LocalDate deadline, Denial.State state, @Nullable String owner, @Nullable String ownerName, @Nullable String askedBy,
        @Nullable String why, LocalDateTime openedAt, @Nullable LocalDateTime endedAt, @Version long version) {
    long key() {
        return java.util.Objects.requireNonNull(id, "the denial has no id yet");
    }

    DenialRow owned(String by, String name) {
        return with(step, deadline, state, by, name, askedBy, why, endedAt);
    }

    DenialRow planned(Denial.Step next, LocalDate until) {
        return with(next, until, state, owner, ownerName, askedBy, why, endedAt);
    }

    DenialRow in(Denial.State next) {
        return with(step, deadline, next, owner, ownerName, null, why, null);
    }

    DenialRow ended(Denial.State how, LocalDateTime at) {
        return with(step, deadline, how, owner, ownerName, askedBy, why, at);
    }

    DenialRow asked(String by, String reason) {
        return with(step, deadline, Denial.State.WRITE_OFF_ASKED, owner, ownerName, by, reason, null);
    }

    DenialRow because(String reason) {
        return with(step, deadline, state, owner, ownerName, askedBy, reason, endedAt);
    }

    private DenialRow with(Denial.Step next, LocalDate until, Denial.State now, @Nullable String by, @Nullable String name, @Nullable String asker,
            @Nullable String reasonGiven, @Nullable LocalDateTime end) {
        return new DenialRow(id, claimId, remittanceId, part, site, payer, reason, remarks, amountCents, contestedCents, next, until, now, by, name, asker, reasonGiven,
                openedAt, end, version);
    }
}
