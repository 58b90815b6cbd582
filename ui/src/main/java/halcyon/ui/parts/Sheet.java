package halcyon.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/// What is filtered on the screen as a file, written row by row while it is fetched. Cells that a spreadsheet would run as a
/// formula are text. The verb that gives the rows has to publish the read of patients.
public final class Sheet {
    private static final int FLUSHED = 500;

    private Sheet() {}

    /// `rows` is asked when the file is fetched; the first row is the heading.
    public static Anchor csv(String label, String file, SerializableSupplier<Stream<List<String>>> rows) {
        return link(label, file + ".csv", "text/csv;charset=utf-8", rows, Sheet::writeCsv);
    }

    public static Anchor xlsx(String label, String file, SerializableSupplier<Stream<List<String>>> rows) {
        return link(label, file + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", rows, Sheet::writeXlsx);
    }

    private interface Writer extends Serializable {
        void write(Iterator<List<String>> rows, OutputStream out) throws IOException;
    }

    private static Anchor link(String label, String file, String type, SerializableSupplier<Stream<List<String>>> rows, Writer writer) {
        Anchor link = new Anchor();
        link.addClassNames("button", "sheet-link");
        link.add(Glyph.DOWNLOAD.icon());
        link.getElement().appendChild(Element.createText(label));
        DownloadHandler handler = event -> {
            event.setFileName(file);
            event.setContentType(type);
            try (Stream<List<String>> all = rows.get(); OutputStream out = event.getOutputStream()) {
                writer.write(all.iterator(), out);
            }
        };
        link.setHref(handler);
        return link;
    }

    static void writeCsv(Iterator<List<String>> rows, OutputStream out) throws IOException {
        BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        lines.write(GuardedCsv.MARK);
        while (rows.hasNext()) lines.write(GuardedCsv.text(List.of(rows.next())));
        lines.flush();
    }

    // an XLSX cell written as a string is never run, whatever it begins with
    static void writeXlsx(Iterator<List<String>> rows, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Halcyon", "1.0")) {
            var page = book.newWorksheet("Halcyon");
            page.freezePane(0, 1);
            for (int row = 0; rows.hasNext(); row++) {
                List<String> cells = rows.next();
                for (int column = 0; column < cells.size(); column++) page.value(row, column, cells.get(column));
                if (row % FLUSHED == FLUSHED - 1) page.flush();
            }
        }
    }
}
