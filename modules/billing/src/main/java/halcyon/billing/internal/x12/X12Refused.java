package halcyon.billing.internal.x12;

import halcyon.shared.Sentence;

/// The file cannot be taken in: why, and at which segment. Values of patients never stand in the reason.
public final class X12Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Position position;
    private final transient Sentence reason;

    public X12Refused(Position position, String key, Object... arguments) {
        super(key + " at " + position);
        this.position = position;
        this.reason = Sentence.of("billing.x12-" + key, arguments);
    }

    public Position position() {
        return position;
    }

    public Sentence reason() {
        return reason;
    }
}
