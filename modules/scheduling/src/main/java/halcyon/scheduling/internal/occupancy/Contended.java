package halcyon.scheduling.internal.occupancy;

/// A row changed again and again under our hands: worth another try from the start.
public final class Contended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Contended() {
        super("an occupancy row changed too often to be written");
    }
}
