package halcyon.billing.internal.code;

import java.util.List;
import java.util.function.Consumer;

/// A row of a separated file.
record Cells(int line, List<Cell> cells) {
    /// A cell and the column it begins in.
    record Cell(String text, int column) {}

    static void each(String text, char separator, Consumer<Cells> taker, Consumer<BadRow> faulty) {
        CellReader reader = new CellReader(text, separator);
        while (reader.more()) {
            try {
                Cells row = reader.row();
                if (!row.cells().stream().allMatch(cell -> cell.text().isBlank())) taker.accept(row);
            } catch (BadRow bad) {
                faulty.accept(bad);
            }
        }
    }

    String at(int index) {
        if (index >= cells.size()) throw new BadRow(line, cells.getLast().column(), "cells", cells.size(), index + 1);
        return cells.get(index).text().strip();
    }

    String needed(int index, String form, String word) {
        String value = at(index);
        if (!value.matches(form)) throw new BadRow(line, column(index), word, value);
        return value;
    }

    int column(int index) {
        return cells.get(index).column();
    }
}
