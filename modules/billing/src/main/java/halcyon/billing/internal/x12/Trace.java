package halcyon.billing.internal.x12;

/// TRN: the number that ties a remittance to its money (cheque or EFT), and who gave it.
public record Trace(String number, String originator) {
    static Trace of(Segment trn) {
        return new Trace(trn.required(2), trn.element(3));
    }
}
