package halcyon.billing.internal.code;

import halcyon.billing.CodeKind;
import halcyon.billing.ListedCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// NCCI procedure-to-procedure edits, tab-separated: column 1, column 2, a mark of old edits, effective, deletion ("*" for none),
/// modifier indicator (0 never, 1 allowed, 9 of no concern). What stands above the first pair is the publisher's heading.
final class PairFile implements CodeFile {
    private static final String CODE = "[0-9A-Z]\\d{3}[0-9A-Z]";

    @Override
    public void read(String text, LocalDate from, Consumer<Good> good, Consumer<BadRow> faulty) {
        Heading heading = new Heading(row -> row.cells().size() > 1 && row.at(0).matches(CODE) && row.at(1).matches(CODE));
        Cells.each(text, '\t', row -> {
            if (heading.isOver(row)) good.accept(new Good(row.line(), pair(row)));
        }, faulty);
    }

    private static ListedCode pair(Cells row) {
        String first = row.needed(0, CODE, "code");
        String second = row.needed(1, CODE, "code");
        LocalDate effective = FixedRow.day(row.at(3), row.line(), row.column(3));
        String deleted = row.at(4);
        Optional<LocalDate> to = deleted.equals("*") || deleted.isEmpty() ? Optional.empty() : Optional.of(FixedRow.day(deleted, row.line(), row.column(4)));
        return new ListedCode(CodeKind.NCCI, first, second, effective, to, row.needed(5, "[019]", "flag"), Optional.empty(), "", "");
    }
}
