package halcyon.shared;

/// Someone else changed this meanwhile. Nothing was written; load again and look.
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleVersion(String what) {
        super(what + " was changed by someone else meanwhile");
    }
}
