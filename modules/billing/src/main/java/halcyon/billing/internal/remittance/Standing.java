package halcyon.billing.internal.remittance;

import halcyon.billing.ClaimState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which of the posted answers to a claim still stand: each reversal takes the answer it turns round out of the count, whichever
/// of the two came first. All that follows from the answers follows from those that stand, so their order does not matter.
record Standing(List<RemittedClaimRow> answers, boolean reversedBefore) {
    static Standing of(List<RemittedClaimRow> posted) {
        List<RemittedClaimRow> standing = new ArrayList<>(posted.stream().filter(row -> !row.reverses()).toList());
        List<RemittedClaimRow> reversals = posted.stream().filter(RemittedClaimRow::reverses).toList();
        reversals.forEach(reversal -> reversed(standing, reversal).ifPresent(standing::remove));
        return new Standing(List.copyOf(standing), !reversals.isEmpty());
    }

    /// The answer a reversal turns round: the opposite amounts, under the payer's number when several have them.
    private static Optional<RemittedClaimRow> reversed(List<RemittedClaimRow> among, RemittedClaimRow reversal) {
        return among.stream()
                .filter(one -> one.chargeCents() == -reversal.chargeCents() && one.paidCents() == -reversal.paidCents())
                .max(Comparator.comparing((RemittedClaimRow one) -> one.payerControl().equals(reversal.payerControl()))
                        .thenComparing(one -> one.leftCents() == -reversal.leftCents())
                        .thenComparing(Comparator.comparing(RemittedClaimRow::key).reversed()));
    }

    /// The first answer, and nothing to follow from it but what it says.
    boolean isOneCleanAnswer() {
        return answers.size() == 1 && !reversedBefore && answers.getFirst().refusedCents() == 0;
    }

    ClaimState state(ClaimState now) {
        if (answers.isEmpty()) return now == ClaimState.DRAFT ? now : ClaimState.ACCEPTED;
        return answers.stream().anyMatch(row -> row.outcome() == ClaimState.PAID) ? ClaimState.PAID : ClaimState.DENIED;
    }

    Optional<String> reason() {
        if (answers.isEmpty()) return reversedBefore ? Optional.of("reversed") : Optional.empty();
        return Optional.ofNullable(answers.getLast().refusal());
    }

    /// What payers refused and we do not give up: it stays in what they owe.
    long contested() {
        return answers.stream().mapToLong(RemittedClaimRow::contestedCents).sum();
    }

    /// A later payer repeats the whole charge; beside the answer of an earlier one it is charged twice.
    long chargedAgain() {
        return repeated().stream().mapToLong(RemittedClaimRow::chargeCents).sum();
    }

    /// What the later payers took over of that which the first one left to the patient.
    long relief() {
        if (repeated().isEmpty()) return 0;
        long left = answers.stream().filter(row -> !repeated().contains(row)).mapToLong(RemittedClaimRow::leftCents).sum();
        long taken = repeated().stream().mapToLong(row -> row.chargeCents() - row.otherCents()).sum();
        return Math.max(0, Math.min(left, taken));
    }

    private List<RemittedClaimRow> repeated() {
        List<RemittedClaimRow> later = answers.stream().filter(RemittedClaimRow::fromLaterPayer).toList();
        return later.size() < answers.size() ? later : later.subList(Math.min(1, later.size()), later.size());
    }
}
