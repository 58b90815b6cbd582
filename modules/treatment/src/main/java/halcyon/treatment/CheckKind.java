package halcyon.treatment;

/// What repeated exposure is watched for.
public enum CheckKind {
    LIVER,
    URINARY
}
