package halcyon.billing.internal.code;

import halcyon.billing.CodeKind;
import halcyon.billing.ListedCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// Medically unlikely edits, comma-separated: code, most units, adjudication indicator (begins with 1, 2 or 3).
final class MostUnitsFile implements CodeFile {
    private static final String CODE = "[0-9A-Z]\\d{3}[0-9A-Z]";

    @Override
    public void read(String text, LocalDate from, Consumer<Good> good, Consumer<BadRow> faulty) {
        Heading heading = new Heading(row -> row.at(0).matches(CODE));
        Cells.each(text, ',', row -> {
            if (heading.isOver(row)) good.accept(new Good(row.line(), most(row, from)));
        }, faulty);
    }

    private static ListedCode most(Cells row, LocalDate from) {
        String code = row.needed(0, CODE, "code");
        int units = Integer.parseInt(row.needed(1, "\\d{1,6}", "number"));
        String indicator = row.needed(2, "[123].*", "flag").substring(0, 1);
        return new ListedCode(CodeKind.MUE, code, "", from, Optional.empty(), indicator, Optional.of(units), "", "");
    }
}
