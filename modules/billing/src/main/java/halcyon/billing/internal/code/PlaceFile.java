package halcyon.billing.internal.code;

import halcyon.billing.CodeKind;
import halcyon.billing.ListedCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// Places of service, comma-separated: two digits, name, description.
final class PlaceFile implements CodeFile {
    @Override
    public void read(String text, LocalDate from, Consumer<Good> good, Consumer<BadRow> faulty) {
        Heading heading = new Heading(row -> row.at(0).matches("\\d{2}"));
        Cells.each(text, ',', row -> {
            if (heading.isOver(row)) good.accept(new Good(row.line(), place(row, from)));
        }, faulty);
    }

    private static ListedCode place(Cells row, LocalDate from) {
        String code = row.needed(0, "\\d{2}", "code");
        String words = row.cells().size() > 2 ? row.at(2) : "";
        return new ListedCode(CodeKind.POS, code, "", from, Optional.empty(), "", Optional.empty(), row.needed(1, ".+", "text-missing"), words);
    }
}
