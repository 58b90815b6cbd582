package halcyon.billing.internal.code;

import halcyon.billing.CodeKind;
import halcyon.billing.ListedCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// ICD-10-CM order file: 7-13 code without its point, 15 whether billable, 17-76 short text, 78 to the end the long one.
final class OrderFile implements CodeFile {
    @Override
    public void read(String text, LocalDate from, Consumer<Good> good, Consumer<BadRow> faulty) {
        Lines.each(text, (line, row) -> good.accept(new Good(line, code(new FixedRow(line, row), from))), faulty);
    }

    private static ListedCode code(FixedRow row, LocalDate from) {
        String plain = row.needed(7, 13, "[A-Z]\\d[0-9A-Z][0-9A-Z]{0,4}", "code");
        String billable = row.needed(15, 15, "[01]", "flag");
        String brief = row.needed(17, 76, ".+", "text-missing");
        String words = row.needed(78, Integer.MAX_VALUE, ".+", "text-missing");
        return new ListedCode(CodeKind.ICD10CM, pointed(plain), "", from, Optional.empty(), billable, Optional.empty(), brief, words);
    }

    private static String pointed(String plain) {
        return plain.length() == 3 ? plain : plain.substring(0, 3) + "." + plain.substring(3);
    }
}
