package halcyon.treatment;

/// The two ways the programme takes a form.
public enum SubmissionChannel {
    PORTAL,
    FAX
}
