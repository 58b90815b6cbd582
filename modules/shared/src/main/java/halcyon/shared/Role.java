package halcyon.shared;

/// What a person may be in the network. Staff roles come from the sign-in token; the last three are held by no person
/// of the staff: a patient who opened a link, the command line of the machine, and Halcyon itself.
public enum Role {
    FRONT_DESK("front-desk"),
    NURSE("nurse"),
    PRESCRIBER("prescriber"),
    BILLING("billing"),
    COMPLIANCE("compliance"),
    SITE_MANAGER("site-manager"),
    NETWORK_MANAGER("network-manager"),
    ADMINISTRATOR("administrator"),
    PATIENT("patient"),
    OPERATOR("operator"),
    SYSTEM("system");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /// The word in the token's `roles` claim.
    public String claim() {
        return claim;
    }

    public boolean isStaff() {
        return ordinal() < PATIENT.ordinal();
    }
}
