package halcyon.billing.internal.remittance;

import halcyon.billing.Remittance;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One transaction that came in, whole.
@MappedEntity("billing_remittance")
record RemittanceRow(
        @Id @GeneratedValue @Nullable Long id, String kind, String fileName, String control, String keyHash, String contentHash, @Nullable String postingKey,
        String payer, String trace, String method, long amountCents, @Nullable LocalDate paidOn, Remittance.State state, String note, String content,
        LocalDateTime receivedAt, String receivedBy, int postings, @Version long version) {
    long key() {
        return java.util.Objects.requireNonNull(id, "the remittance has no id yet");
    }

    RemittanceRow in(Remittance.State next, String words, @Nullable String posting) {
        return new RemittanceRow(id, kind, fileName, control, keyHash, contentHash, posting, payer, trace, method, amountCents, paidOn, next, words, content,
                receivedAt, receivedBy, postings, version);
    }

    /// About to be posted, for the first time or once more.
    RemittanceRow posted(String words) {
        return new RemittanceRow(id, kind, fileName, control, keyHash, contentHash, postingKey, payer, trace, method, amountCents, paidOn, Remittance.State.POSTED, words,
                content, receivedAt, receivedBy, postings + 1, version);
    }

    /// Names this remittance in the keys of the journal: a second posting is another one.
    String inJournal() {
        return postings < 2 ? String.valueOf(key()) : key() + "." + postings;
    }
}
