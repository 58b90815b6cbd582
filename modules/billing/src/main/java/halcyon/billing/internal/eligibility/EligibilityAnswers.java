package halcyon.billing.internal.eligibility;

import halcyon.billing.Receipt;
import halcyon.billing.internal.x12.EligibilityAnswer;
import halcyon.billing.internal.x12.EligibilityReader;
import halcyon.billing.internal.x12.EnvelopeReader;
import halcyon.billing.internal.x12.Guide;
import halcyon.billing.internal.x12.Interchange;
import halcyon.billing.internal.x12.Transaction;
import halcyon.shared.ContentHash;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Takes 271 files in and puts each answer beside its question.
@Singleton
public class EligibilityAnswers {
    private final InquiryRows rows;
    private final Correspondence correspondence;

    EligibilityAnswers(InquiryRows rows, Correspondence correspondence) {
        this.rows = rows;
        this.correspondence = correspondence;
    }

    /// Whether all of the file is of this kind; what cannot be read is for others to refuse.
    public static boolean isAnswer(List<Interchange> file) {
        List<Transaction> inside = file.stream().flatMap(one -> one.transactions().stream()).toList();
        return !inside.isEmpty() && inside.stream().allMatch(one -> Guide.ELIGIBILITY.is(one));
    }

    @Transactional
    public List<Receipt.Line> take(List<Interchange> file) {
        List<Receipt.Line> lines = new ArrayList<>();
        for (Interchange interchange : file) {
            for (Transaction transaction : interchange.transactions()) {
                Guide.of(transaction);
                lines.add(take(EligibilityReader.read(transaction, interchange.repetition()), interchange.repetition()));
            }
        }
        return lines;
    }

    private Receipt.Line take(EligibilityAnswer answer, char repetition) {
        String content = repetition + answer.transaction().normalised();
        String hash = ContentHash.of(content);
        List<InquiryRow> ours = answer.members().stream().flatMap(member -> member.traces().stream()).distinct().map(rows::findByTrace).flatMap(Optional::stream).toList();
        if (ours.isEmpty()) return line(answer, Receipt.Outcome.UNMATCHED, "billing.receipt-271-not-ours");
        if (ours.stream().allMatch(row -> hash.equals(row.answerHash()))) return line(answer, Receipt.Outcome.SEEN_BEFORE, "billing.receipt-seen");
        ours.forEach(row -> rows.answered(row.key(), Base64.getEncoder().encodeToString(correspondence.seal(row.trace(), content)), hash, correspondence.now()));
        return line(answer, Receipt.Outcome.MATCHED, "billing.receipt-271", ours.size());
    }

    private static Receipt.Line line(EligibilityAnswer answer, Receipt.Outcome outcome, String key, Object... arguments) {
        return new Receipt.Line("271", answer.transaction().control(), outcome, Sentence.of(key, arguments));
    }

    /// The kept answer to a question, and what it says of the person asked about.
    Optional<AnswerWords> words(InquiryRow row) {
        String sealed = row.answer();
        if (sealed == null) return Optional.empty();
        String kept = correspondence.open(row.trace(), Base64.getDecoder().decode(sealed));
        EligibilityAnswer answer = EligibilityReader.read(Transaction.ofNormalised("271", "", kept.substring(1)), kept.charAt(0));
        return answer.members().stream().filter(member -> member.traces().contains(row.trace())).findFirst().map(member -> new AnswerWords(answer, member));
    }
}
