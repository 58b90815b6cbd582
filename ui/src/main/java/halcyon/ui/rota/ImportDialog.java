package halcyon.ui.rota;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import halcyon.scheduling.RotaImported;
import halcyon.scheduling.Rotas;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.shell.CurrentUser;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads a rota from a CSV file: good rows are kept, each refused one is shown with its row, column and reason.
final class ImportDialog extends Dialog {
    private static final int LARGEST = 5_000_000;
    private final Div answer = new Div();

    ImportDialog(Rotas rotas, CurrentUser user, SerializableRunnable changed) {
        setHeaderTitle(getTranslation("rota.import"));
        setWidth("min(720px, 96vw)");
        answer.getElement().setAttribute("aria-live", "polite");
        var upload = new Upload(UploadHandler.inMemory((about, bytes) ->
                show(rotas.importRota(user.actor(), new String(bytes, StandardCharsets.UTF_8)))));
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("rota.import.choose")));
        upload.setDropLabel(new Span(getTranslation("rota.import.drop")));
        add(new Paragraph(getTranslation("rota.import.help")), upload, answer);
        getFooter().add(new Button(getTranslation("rota.import.close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) changed.run();
        });
    }

    void show(RotaImported imported) {
        answer.removeAll();
        answer.add(StatusBadge.of(State.READY, getTranslation("rota.import.added", imported.added(), imported.unchanged())));
        if (imported.refused().isEmpty()) return;
        answer.add(StatusBadge.of(State.STOP, getTranslation("rota.import.refused", imported.refused().size())));
        var table = new Element("table");
        table.getClassList().add("figures");
        var heads = new Element("tr");
        for (var head : List.of("row", "column", "reason"))
            heads.appendChild(new Element("th").setAttribute("scope", "col").setText(getTranslation("rota.import." + head)));
        var body = new Element("tbody");
        for (var bad : imported.refused()) body.appendChild(new Element("tr").appendChild(
                new Element("td").setText(String.valueOf(bad.row())), new Element("td").setText(bad.column()),
                new Element("td").setText(bad.reason().in(getLocale()))));
        table.appendChild(new Element("thead").appendChild(heads), body);
        answer.getElement().appendChild(table);
    }
}
