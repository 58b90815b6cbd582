package halcyon.protocol;

/// Which weight a dose by weight goes by: as weighed, the ideal one for the height, or the one between.
public enum WeightBasis {
    ACTUAL,
    IDEAL,
    ADJUSTED
}
