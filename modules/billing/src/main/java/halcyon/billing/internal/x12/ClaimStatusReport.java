package halcyon.billing.internal.x12;

import java.util.List;

/// One 277CA: which claims the payer's front door let in. `batch` is our BHT03 coming back in TRN02 of the receiver level.
public record ClaimStatusReport(Transaction transaction, String batch, List<Status> batchStatuses, List<ClaimAnswer> claims) {
    public ClaimStatusReport {
        batchStatuses = List.copyOf(batchStatuses);
        claims = List.copyOf(claims);
    }

    /// STC: category (A1, A2 taken; A3 and up refused), code, who is meant; `refused` by STC03 = U or by the category.
    public record Status(String category, String code, String entity, String action) {
        public boolean refused() {
            return action.equals("U") || List.of("A3", "A4", "A5", "A6", "A7", "A8").contains(category);
        }

        /// "A7:562:85"
        public String shown() {
            return entity.isEmpty() ? category + ":" + code : category + ":" + code + ":" + entity;
        }
    }

    /// The claim by our own number (TRN02), its statuses and the payer's number for it (REF 1K).
    public record ClaimAnswer(Position position, String claimNumber, List<Status> statuses, String payerControl) {
        public ClaimAnswer {
            statuses = List.copyOf(statuses);
        }

        public boolean refused() {
            return statuses.stream().anyMatch(Status::refused);
        }
    }
}
