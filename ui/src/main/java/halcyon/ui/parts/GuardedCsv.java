package halcyon.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// What is filtered on the screen, as CSV. A cell that a spreadsheet would run as a formula is made text first.
/// The verb that gives the rows has to publish the read of patients.
public final class GuardedCsv extends Anchor {
    static final char MARK = '\uFEFF'; // tells a spreadsheet that this is UTF-8

    /// `rows` is asked when the file is fetched; the first row is the heading.
    public GuardedCsv(String label, String file, SerializableSupplier<List<List<String>>> rows) {
        addClassNames("button");
        add(Glyph.DOWNLOAD.icon());
        getElement().appendChild(com.vaadin.flow.dom.Element.createText(label));
        setHref(DownloadHandler.fromInputStream(request -> {
            byte[] bytes = (MARK + text(rows.get())).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, "text/csv;charset=utf-8", bytes.length);
        }));
    }

    static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(GuardedCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    // OWASP CSV injection: = + - @ and the control characters before them start a formula; numbers may begin with a sign
    private static String cell(String value) {
        boolean number = value.matches("[+-]?\\d+([.,]\\d+)*");
        boolean formula = !number && value.matches("(?s)[=+\\-@\\t\\r\\n].*");
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }
}
