package halcyon.shared;

/// How the drug reaches the patient.
public enum Route {
    IV,
    NASAL,
    ORAL,
    IM,
    SUBLINGUAL
}
