package halcyon.local;

/// Something a person can put right; shown as this sentence, without a stack trace.
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trouble(String sentence) {
        super(sentence);
    }
}
