package halcyon.billing.internal.code;

import halcyon.billing.CodeKind;
import halcyon.billing.ListedCode;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Reads one publisher's format.
interface CodeFile {
    /// Hands every good row on as a code; the others go to `faulty`.
    void read(String text, LocalDate from, Consumer<Good> good, Consumer<BadRow> faulty);

    /// A code and the line it stands in.
    record Good(int line, ListedCode code) {}

    static CodeFile of(CodeKind kind) {
        return switch (kind) {
            case ICD10CM -> new OrderFile();
            case HCPCS -> new AlphaNumericFile();
            case NCCI -> new PairFile();
            case MUE -> new MostUnitsFile();
            case POS -> new PlaceFile();
            case TAXONOMY -> new TaxonomyFile();
        };
    }
}
