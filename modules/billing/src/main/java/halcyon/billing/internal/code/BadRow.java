package halcyon.billing.internal.code;

import halcyon.billing.CodesLoaded;
import halcyon.shared.Sentence;

/// A row that cannot be taken: where and why.
final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final int column;
    private final transient Sentence reason;

    BadRow(int line, int column, String word, Object... arguments) {
        super(word, null, false, false);
        this.line = line;
        this.column = column;
        this.reason = Sentence.of("billing.codes-" + word, arguments);
    }

    CodesLoaded.Fault fault() {
        return new CodesLoaded.Fault(line, column, reason);
    }
}
