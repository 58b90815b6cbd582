package halcyon.ui.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// A plain table whose columns are words first and figures after; it scrolls sideways by itself when it is too wide.
class FigureTable extends Div {
    private final NativeTableBody rows = new NativeTableBody();
    private final int words;

    /// `words` is how many columns from the left are words.
    FigureTable(List<String> heads, int words) {
        this.words = words;
        NativeTableRow names = new NativeTableRow();
        for (int n = 0; n < heads.size(); n++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heads.get(n));
            cell.getElement().setAttribute("scope", "col");
            if (n >= words) cell.addClassName("number");
            names.add(cell);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(names), rows);
        table.addClassName("figures");
        add(table);
        addClassName("claim-lines");
    }

    NativeTableRow row(List<Component> cells) {
        NativeTableRow row = new NativeTableRow();
        for (int n = 0; n < cells.size(); n++) {
            NativeTableCell cell = new NativeTableCell(cells.get(n));
            if (n >= words) cell.addClassName("number");
            row.add(cell);
        }
        rows.add(row);
        return row;
    }
}
