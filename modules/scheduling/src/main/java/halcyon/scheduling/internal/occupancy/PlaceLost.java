package halcyon.scheduling.internal.occupancy;

/// Someone else's booking of a cell came first while ours was being written. Rolls everything of ours back.
public final class PlaceLost extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Claim claim;

    public PlaceLost(Claim claim) {
        super(claim.kind() + " was taken meanwhile");
        this.claim = claim;
    }

    public Claim claim() {
        return claim;
    }
}
