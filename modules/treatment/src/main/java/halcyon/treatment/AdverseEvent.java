package halcyon.treatment;

/// What went wrong: how severe, whether the drug is thought to be the cause, what harm came of it, and whether it is serious
/// (which is another question than severity). What nobody has judged yet is UNKNOWN and is judged before the event closes.
public record AdverseEvent(String what, Severity severity, Relatedness relatedness, Harm harm, boolean serious) {
    /// Not judged further yet, not serious.
    public AdverseEvent(String what, Severity severity) {
        this(what, severity, Relatedness.UNKNOWN, Harm.UNKNOWN, false);
    }

    public enum Severity {
        MILD,
        MODERATE,
        SEVERE
    }

    public enum Relatedness {
        UNKNOWN,
        UNRELATED,
        UNLIKELY,
        POSSIBLE,
        PROBABLE,
        DEFINITE
    }

    public enum Harm {
        UNKNOWN,
        NONE,
        MILD,
        MODERATE,
        SEVERE,
        DEATH
    }
}
