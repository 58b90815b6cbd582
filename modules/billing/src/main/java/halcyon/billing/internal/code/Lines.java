package halcyon.billing.internal.code;

import java.util.function.Consumer;

/// The lines of a text with their numbers from 1; empty ones are passed over.
final class Lines {
    private Lines() {}

    interface Taker {
        void take(int line, String row);
    }

    static void each(String text, Taker taker, Consumer<BadRow> faulty) {
        int line = 0;
        for (String row : (Iterable<String>) text.lines()::iterator) {
            line++;
            if (row.isBlank()) continue;
            try {
                taker.take(line, row);
            } catch (BadRow bad) {
                faulty.accept(bad);
            }
        }
    }
}
