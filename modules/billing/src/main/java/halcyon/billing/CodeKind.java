package halcyon.billing;

/// The lists of codes that are loaded from their publishers' files. A list without own dates is an edition: from its first day
/// on it replaces the one before, until the next begins.
public enum CodeKind {
    /// The ICD-10-CM order file: columns 7-13 code, 15 billable, 17-76 short text, 78 on the long one. CDC/NCHS
    ICD10CM(false),
    /// The HCPCS file of 320 columns: 1-5 code, 11 record, 12-91 text, 92-119 short text, 269 added, 285 ended. CMS
    HCPCS(true),
    /// Procedure-to-procedure edits, tab-separated: column 1, column 2, effective, deletion, modifier indicator. CMS NCCI
    NCCI(true),
    /// Medically unlikely edits, comma-separated: code, units, adjudication indicator. CMS
    MUE(false),
    /// Places of service, comma-separated: code, name, description. CMS
    POS(false),
    /// Provider taxonomy, comma-separated under its heading. NUCC
    TAXONOMY(false);

    private final boolean dated;

    CodeKind(boolean dated) {
        this.dated = dated;
    }

    /// Whether each row of the file carries its own days.
    public boolean dated() {
        return dated;
    }
}
