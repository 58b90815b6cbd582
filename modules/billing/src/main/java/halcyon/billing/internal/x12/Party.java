package halcyon.billing.internal.x12;

/// N1: the payer or the payee, with the identifier it was sent with.
public record Party(String name, String qualifier, String identifier) {
    static Party of(Segment n1) {
        return new Party(n1.element(2), n1.element(3), n1.element(4));
    }
}
