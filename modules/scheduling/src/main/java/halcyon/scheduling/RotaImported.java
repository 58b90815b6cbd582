package halcyon.scheduling;

import halcyon.shared.Sentence;
import java.util.List;

/// What became of a file of shifts: `added` are new, `unchanged` were there already, `refused` are told with their row (the
/// header is row 1), the column and the reason. Good rows are kept whatever the others say.
public record RotaImported(int added, int unchanged, List<BadRow> refused) {
    public RotaImported {
        refused = List.copyOf(refused);
    }

    public record BadRow(long row, String column, Sentence reason) {}
}
