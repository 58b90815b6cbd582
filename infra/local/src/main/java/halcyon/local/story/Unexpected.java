package halcyon.local.story;

/// A step of the story did not end as it should; the message says which and what came instead.
public final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unexpected(String step, Object result) {
        super(step + " ended in " + result);
    }
}
