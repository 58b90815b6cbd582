package halcyon.shared;

/// How the drug reaches the patient; NONE where nothing is given.
public enum Route {
    IV,
    NASAL,
    ORAL,
    IM,
    SUBLINGUAL,
    NONE
}
