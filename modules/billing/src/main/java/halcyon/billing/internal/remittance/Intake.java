package halcyon.billing.internal.remittance;

import halcyon.billing.Receipt;
import halcyon.billing.Remittance;
import halcyon.billing.internal.claim.SealedFiles;
import halcyon.billing.internal.x12.RemittanceAdvice;
import halcyon.billing.internal.x12.X12Refused;
import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a whole file in, in one transaction, or nothing of it.
@Singleton
class Intake {
    private static final int LONGEST_NOTE = 400;
    private final RemittanceRows remittances;
    private final RefusedFileRows refused;
    private final Posting posting;
    private final Answers answers;
    private final SealedFiles sealed;
    private final Clock clock;

    Intake(RemittanceRows remittances, RefusedFileRows refused, Posting posting, Answers answers, SealedFiles sealed, Clock clock) {
        this.remittances = remittances;
        this.refused = refused;
        this.posting = posting;
        this.answers = answers;
        this.sealed = sealed;
        this.clock = clock;
    }

    @Transactional
    List<Receipt.Line> take(Actor actor, String file, List<Incoming> incoming) {
        List<Receipt.Line> lines = new ArrayList<>();
        for (Incoming one : incoming) {
            Taken taken = take(actor, file, one);
            lines.add(new Receipt.Line(one.kind(), one.control(), taken.outcome(), taken.said()));
        }
        return lines;
    }

    private Taken take(Actor actor, String file, Incoming one) {
        String content = one.content();
        String hash = ContentHash.of(content);
        if (remittances.existsByContentHash(hash)) return new Taken(Receipt.Outcome.SEEN_BEFORE, Sentence.of("billing.receipt-seen"));
        return switch (one) {
            case Incoming.Payment(RemittanceAdvice advice) -> payment(actor, file, one, advice, content, hash);
            case Incoming.Acknowledged acknowledged -> kept(actor, file, one, content, hash, answers.acknowledged(actor, acknowledged));
            case Incoming.Statuses statuses -> kept(actor, file, one, content, hash, answers.statuses(actor, statuses.report()));
            case Incoming.EnvelopeAnswer envelope -> kept(actor, file, one, content, hash, answers.envelope(actor, envelope.ta1()));
        };
    }

    private Taken kept(Actor actor, String file, Incoming one, String content, String hash, Taken taken) {
        Remittance.State state = taken.outcome() == Receipt.Outcome.UNMATCHED ? Remittance.State.UNMATCHED : Remittance.State.MATCHED;
        remittances.save(row(actor, file, one, content, hash, null, state, taken.said(), null));
        return taken;
    }

    // the same numbers with other content are never posted by themselves: payers reuse numbers, and so do mistakes
    private Taken payment(Actor actor, String file, Incoming one, RemittanceAdvice advice, String content, String hash) {
        boolean clash = remittances.existsByPostingKey(one.keyHash());
        Sentence said = clash ? Sentence.of("billing.receipt-clash") : Sentence.of("billing.receipt-kept", advice.payment().amount().toPlain());
        RemittanceRow row = remittances.save(row(actor, file, one, content, hash, advice, clash ? Remittance.State.CLASH : Remittance.State.UNMATCHED, said,
                clash ? null : one.keyHash()));
        return clash ? new Taken(Receipt.Outcome.UNMATCHED, said) : posting.post(actor, row, advice);
    }

    private RemittanceRow row(Actor actor, String file, Incoming one, String content, String hash, @Nullable RemittanceAdvice advice, Remittance.State state,
            Sentence note, @Nullable String postingKey) {
        return new RemittanceRow(null, one.kind(), cut(file, 200), cut(one.control(), 20), one.keyHash(), hash, postingKey,
                advice == null ? "" : cut(advice.payer().name(), 80), advice == null ? "" : cut(advice.trace().number(), 60),
                advice == null ? "" : advice.payment().method(), advice == null ? 0 : advice.payment().amount().cents(),
                advice == null ? null : advice.payment().date().orElse(null), state, cut(note.toString(), LONGEST_NOTE), sealed.seal(hash, content), now(), actor.subject(), 0, 0);
    }

    @Transactional
    Receipt.Line refuse(Actor actor, String file, byte[] bytes, X12Refused why) {
        Sentence said = Sentence.of("billing.receipt-refused", why.position().interchange(), why.position().segment(), why.position().segmentId(), why.reason());
        refused.save(new RefusedFileRow(null, cut(file, 200), ContentHash.of(bytes), cut(said.toString(), LONGEST_NOTE), now(), actor.subject()));
        return new Receipt.Line("FILE", "", Receipt.Outcome.REFUSED, said);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
