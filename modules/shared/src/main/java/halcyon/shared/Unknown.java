package halcyon.shared;

/// Asked for something that does not exist, or that the actor's sites do not hold.
public final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unknown(String what) {
        super("there is no " + what);
    }
}
