package halcyon.clearance;

/// To pass one soft red for one subject (booking or session) at one checkpoint; the reason has at least ten characters.
public record AskOverride(String gate, Checkpoint checkpoint, Subject subject, String reason) {
    public AskOverride {
        if (reason.strip().length() < 10) throw new IllegalArgumentException("say in at least ten characters why this may go ahead");
    }
}
