package halcyon.shared;

/// What the network treats. The billable ICD-10-CM codes behind each are dated data of `directory`.
public enum Indication {
    RESISTANT_DEPRESSION,
    BIPOLAR_DEPRESSION,
    PTSD,
    OCD
}
