package halcyon.shared;

/// Refusal by role or site. Says what was asked and which roles may; carries nothing about a patient.
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String verb;

    public NotPermitted(String verb, String reason) {
        super(verb + ": " + reason);
        this.verb = verb;
    }

    public String verb() {
        return verb;
    }
}
