package halcyon.billing.internal.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a separated text into rows. A cell in quotes may hold the separator, ends of lines, and quotes written twice; one that is
/// not closed spoils its own line only.
final class CellReader {
    private final String text;
    private final char separator;
    private int place;
    private int line = 1;

    CellReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    boolean more() {
        return place < text.length();
    }

    Cells row() {
        int begin = place;
        int first = line;
        List<Cells.Cell> cells = new ArrayList<>();
        do {
            int column = place - begin + 1;
            boolean quoted = more() && text.charAt(place) == '"';
            String value = quoted ? quoted() : plain();
            if (value == null) throw spoilt(begin, first, column);
            cells.add(new Cells.Cell(value, column));
        } while (more() && text.charAt(place++) == separator);
        line += (int) text.substring(begin, place).chars().filter(c -> c == '\n').count();
        return new Cells(first, cells);
    }

    private String plain() {
        int begin = place;
        while (more() && text.charAt(place) != separator && text.charAt(place) != '\n') place++;
        return text.substring(begin, place).replace("\r", "");
    }

    /// Null when the quotes do not close before a separator or the end of a line.
    private @Nullable String quoted() {
        StringBuilder value = new StringBuilder();
        for (place++; more(); place++) {
            if (text.charAt(place) != '"') {
                value.append(text.charAt(place));
                continue;
            }
            if (!text.startsWith("\"\"", place)) return closes() ? value.toString() : null;
            value.append('"');
            place++;
        }
        return null;
    }

    private boolean closes() {
        place++;
        if (text.startsWith("\r\n", place)) place++;
        return !more() || text.charAt(place) == separator || text.charAt(place) == '\n';
    }

    private BadRow spoilt(int begin, int first, int column) {
        int end = text.indexOf('\n', begin);
        place = end < 0 ? text.length() : end + 1;
        line = first + 1;
        return new BadRow(first, column, "quote");
    }
}
