package halcyon.billing.internal.x12;

import java.util.List;

/// ISA to IEA, taken apart: who sent it, its control number, what parts repeated elements (ISA11), its acknowledgements and its
/// transactions in order.
public record Interchange(String sender, String receiver, String control, boolean test, char repetition, List<Segment> acknowledgements,
        List<Transaction> transactions) {
    public Interchange {
        acknowledgements = List.copyOf(acknowledgements);
        transactions = List.copyOf(transactions);
    }
}
