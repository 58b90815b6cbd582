package halcyon.billing.internal.code;

import halcyon.billing.CodeKind;
import halcyon.billing.ListedCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// HCPCS file of 320 columns: 1-5 code, 11 the record (3 a code, 4 more of its text, 7 and 8 the same of a modifier), 12-91 text,
/// 92-119 short text, 269-276 added, 285-292 last day.
final class AlphaNumericFile implements CodeFile {
    private static final int WIDTH = 292;

    @Override
    public void read(String text, LocalDate from, Consumer<Good> good, Consumer<BadRow> faulty) {
        Gatherer gatherer = new Gatherer(good);
        Lines.each(text, (line, row) -> gatherer.take(new FixedRow(line, row)), bad -> {
            gatherer.lost();
            faulty.accept(bad);
        });
        gatherer.finish();
    }

    /// Joins a code with the rows that carry on its text.
    private static final class Gatherer {
        private final Consumer<Good> good;
        private @Nullable Good open;
        private boolean lost;

        Gatherer(Consumer<Good> good) {
            this.good = good;
        }

        void take(FixedRow row) {
            switch (row.needed(11, 11, "[3478]", "record")) {
                case "3" -> begin(row, row.needed(1, 5, "[A-Z]\\d{4}", "code"));
                case "7" -> begin(row, row.needed(4, 5, "[A-Z0-9]{2}", "code"));
                default -> more(row);
            }
        }

        private void begin(FixedRow row, String code) {
            finish();
            lost = false;
            if (row.text().length() < WIDTH) throw new BadRow(row.line(), row.text().length() + 1, "short", WIDTH);
            LocalDate added = row.day(269, 276).orElseThrow(() -> new BadRow(row.line(), 269, "date", ""));
            open = new Good(row.line(), new ListedCode(CodeKind.HCPCS, code, "", added, row.day(285, 292), "", Optional.empty(), row.at(92, 119),
                    row.needed(12, 91, ".+", "text-missing")));
        }

        private void more(FixedRow row) {
            if (lost) return;
            Good before = open;
            if (before == null || !row.at(1, 5).endsWith(before.code().code())) throw new BadRow(row.line(), 1, "continues-nothing", row.at(1, 5));
            ListedCode code = before.code();
            open = new Good(before.line(), new ListedCode(code.kind(), code.code(), "", code.from(), code.to(), "", Optional.empty(), code.shortText(),
                    code.longText() + " " + row.at(12, 91)));
        }

        void lost() {
            lost = true;
        }

        void finish() {
            if (open != null) good.accept(open);
            open = null;
        }
    }
}
