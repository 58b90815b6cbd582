package halcyon.audit;

/// What verifying the whole record found.
public sealed interface Verdict {
    record Intact(long entries, String head) implements Verdict {}

    /// The first entry that was changed, removed, inserted or moved.
    record Broken(long atSequence, String reason) implements Verdict {}
}
