package halcyon.billing.internal.eligibility;

import halcyon.billing.Inquiry;
import halcyon.billing.internal.x12.EligibilityAnswer;
import halcyon.shared.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A payer's answer in our own words.
final class AnswerWords {
    // AAA03 that have words of their own
    private static final Set<String> REASONS = Set.of("41", "42", "43", "58", "71", "72", "73", "75", "76", "78", "79");

    private final List<EligibilityAnswer.Rejection> rejections;
    private final List<EligibilityAnswer.Benefit> benefits;

    AnswerWords(EligibilityAnswer answer, EligibilityAnswer.MemberAnswer member) {
        this.rejections = Stream.concat(answer.rejections().stream(), member.rejections().stream()).toList();
        this.benefits = member.benefits();
    }

    /// A benefit that is active says so, whatever is refused beside it.
    Inquiry.State state() {
        if (benefits.stream().anyMatch(EligibilityAnswer.Benefit::isActive)) return Inquiry.State.ACTIVE;
        if (benefits.stream().anyMatch(EligibilityAnswer.Benefit::isInactive)) return Inquiry.State.INACTIVE;
        return rejections.isEmpty() ? Inquiry.State.UNCLEAR : Inquiry.State.REFUSED;
    }

    List<Sentence> sentences() {
        List<Sentence> words = new ArrayList<>();
        switch (state()) {
            case ACTIVE -> words.add(active());
            case INACTIVE -> words.add(Sentence.of("billing.eligible-inactive"));
            case UNCLEAR -> words.add(Sentence.of("billing.eligible-unclear"));
            case REFUSED, WAITING -> {}
        }
        rejections.stream().map(AnswerWords::rejected).distinct().forEach(words::add);
        benefits.stream().flatMap(benefit -> shares(benefit).stream()).distinct().forEach(words::add);
        return words;
    }

    private Sentence active() {
        return benefits.stream().filter(one -> one.isActive() && !one.plan().isEmpty()).findFirst()
                .map(one -> Sentence.of("billing.eligible-active-plan", one.plan()))
                .orElseGet(() -> Sentence.of("billing.eligible-active"));
    }

    private static Sentence rejected(EligibilityAnswer.Rejection rejection) {
        String reason = rejection.reason();
        return REASONS.contains(reason) ? Sentence.of("billing.eligible-refused-" + reason) : Sentence.of("billing.eligible-refused", reason);
    }

    // EB01 A coinsurance, B copayment, C deductible, G stop loss
    private static List<Sentence> shares(EligibilityAnswer.Benefit benefit) {
        String network = switch (benefit.network()) {
            case "Y" -> "-inside";
            case "N" -> "-outside";
            default -> "";
        };
        String word = switch (benefit.kind()) {
            case "A" -> "coinsurance";
            case "B" -> "copay";
            case "C" -> benefit.period().equals("29") ? "deductible-left" : "deductible";
            case "G" -> "limit";
            default -> "";
        };
        if (word.isEmpty()) return List.of();
        if (word.equals("coinsurance")) return benefit.share().isEmpty() ? List.of() : List.of(Sentence.of("billing.eligible-" + word + network, percent(benefit.share())));
        return benefit.amount().map(amount -> List.of(Sentence.of("billing.eligible-" + word + network, amount.toPlain()))).orElse(List.of());
    }

    // EB08 is a share of one
    private static String percent(String share) {
        if (!share.matches("\\d{0,3}(\\.\\d{1,6})?") || share.isEmpty()) return share;
        return new java.math.BigDecimal(share.startsWith(".") ? "0" + share : share).movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
