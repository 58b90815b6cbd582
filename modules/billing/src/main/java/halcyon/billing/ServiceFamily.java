package halcyon.billing;

import halcyon.shared.Route;

/// What a payer's contract tells apart.
public enum ServiceFamily {
    INFUSION,
    INJECTION,
    NASAL,
    VISIT;

    /// The family of a treatment by its route; without a drug it is a visit.
    public static ServiceFamily of(Route route) {
        return switch (route) {
            case IV -> INFUSION;
            case IM -> INJECTION;
            case NASAL -> NASAL;
            case ORAL, SUBLINGUAL, NONE -> VISIT;
        };
    }
}
