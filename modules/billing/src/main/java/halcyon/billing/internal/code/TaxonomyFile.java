package halcyon.billing.internal.code;

import halcyon.billing.CodeKind;
import halcyon.billing.ListedCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// Provider taxonomy, comma-separated: code, grouping, classification, specialization, then texts of the publisher.
final class TaxonomyFile implements CodeFile {
    private static final String CODE = "[0-9A-Z]{9}X";

    @Override
    public void read(String text, LocalDate from, Consumer<Good> good, Consumer<BadRow> faulty) {
        Heading heading = new Heading(row -> row.at(0).matches(CODE));
        Cells.each(text, ',', row -> {
            if (heading.isOver(row)) good.accept(new Good(row.line(), taxonomy(row, from)));
        }, faulty);
    }

    private static ListedCode taxonomy(Cells row, LocalDate from) {
        String code = row.needed(0, CODE, "code");
        String words = row.at(3).isEmpty() ? row.needed(2, ".+", "text-missing") : row.at(2) + ", " + row.at(3);
        return new ListedCode(CodeKind.TAXONOMY, code, "", from, Optional.empty(), "", Optional.empty(), row.at(1), words);
    }
}
