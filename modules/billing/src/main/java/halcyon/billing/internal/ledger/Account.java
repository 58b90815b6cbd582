package halcyon.billing.internal.ledger;

/// The accounts of the journal.
public enum Account {
    PATIENT_RECEIVABLE,
    PAYER_RECEIVABLE,
    REVENUE,
    /// CO: what the contract makes us give up; never the patient's.
    CONTRACTUAL_WRITE_OFF,
    /// PI: taken by the payer, open to appeal.
    PAYER_INITIATED,
    /// OA and the old CR: neither ours nor the patient's to pay.
    OTHER_ADJUSTMENT,
    /// What payers refused and we do not give up: takes it off the write-offs again, and it stays in PAYER_RECEIVABLE.
    CONTESTED_DENIAL,
    CASH,
    /// Money of one remittance between its claims and the bank; zero when it is posted.
    REMITTANCE_CLEARING,
    /// PLB: owed between payer and provider, on no claim.
    PROVIDER_LEVEL,
    /// PLB L6.
    INTEREST;

    /// Where an adjustment goes by its group code.
    public static Account ofGroup(String group) {
        return switch (group) {
            case "PR" -> PATIENT_RECEIVABLE;
            case "CO" -> CONTRACTUAL_WRITE_OFF;
            case "PI" -> PAYER_INITIATED;
            case "OA", "CR" -> OTHER_ADJUSTMENT;
            default -> throw new IllegalArgumentException("no account for group code '" + group + "'");
        };
    }
}
