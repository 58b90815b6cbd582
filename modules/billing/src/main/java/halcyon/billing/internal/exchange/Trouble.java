package halcyon.billing.internal.exchange;

import halcyon.shared.Sentence;

/// Why a round with a clearinghouse ended early.
final class Trouble extends Exception {
    private static final long serialVersionUID = 1L;
    private final String word;

    Trouble(String word, Throwable cause) {
        super("exchange: " + word, cause);
        this.word = word;
    }

    /// What is stored and said.
    String word() {
        return word;
    }

    static Sentence said(String word) {
        return Sentence.of("exchange.trouble-" + word);
    }
}
