package halcyon.billing.internal.x12;

import java.util.Set;

/// The implementation guides that are taken in, by transaction and version. Everything else is refused with a reason.
public enum Guide {
    REMITTANCE("835", Set.of("005010X221A1", "005010X221")),
    ACKNOWLEDGEMENT("999", Set.of("005010X231A1", "005010X231")),
    CLAIM_STATUS("277", Set.of("005010X214")),
    ELIGIBILITY("271", Set.of("005010X279A1", "005010X279"));

    private final String kind;
    private final Set<String> versions;

    Guide(String kind, Set<String> versions) {
        this.kind = kind;
        this.versions = versions;
    }

    public static Guide of(Transaction transaction) {
        for (Guide guide : values()) {
            if (!guide.kind.equals(transaction.kind())) continue;
            if (guide.versions.contains(transaction.version())) return guide;
            throw new X12Refused(transaction.position(), "version", transaction.kind(), shown(transaction.version()));
        }
        throw new X12Refused(transaction.position(), "kind", shown(transaction.kind()), shown(transaction.version()));
    }

    /// Whether the transaction is of this kind, in whatever version.
    public boolean is(Transaction transaction) {
        return kind.equals(transaction.kind());
    }

    private static String shown(String code) {
        return code.matches("[A-Za-z0-9]{1,14}") ? code : "?";
    }
}
