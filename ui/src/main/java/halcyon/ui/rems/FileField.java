package halcyon.ui.rems;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import halcyon.treatment.RemsFile;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One scanned file. What it really is, the verb that keeps it looks up in its content.
final class FileField extends Div {
    private static final int LARGEST = 20_000_000; // the browser's own bound; the verb has the setting
    private final Div answer = new Div();
    private @Nullable RemsFile file;

    FileField(String label) {
        addClassNames("stack", "rems-file");
        var name = new Span(label);
        name.addClassName("rems-file-label");
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> upload.getUI().ifPresent(ui -> ui.access(() -> take(about.fileName(), bytes)))));
        upload.setAcceptedFileExtensions(".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff");
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(RemsWords.text("file.choose")));
        upload.setDropLabel(new Span(RemsWords.text("file.drop")));
        upload.addFileRejectedListener(rejected -> say(State.STOP, RemsWords.text("file.refused")));
        answer.getElement().setAttribute("aria-live", "polite");
        add(name, upload, answer);
    }

    Optional<RemsFile> file() {
        return Optional.ofNullable(file);
    }

    /// True when there is a file; otherwise it asks for one.
    boolean filled() {
        if (file != null) return true;
        say(State.STOP, RemsWords.text("file.missing"));
        return false;
    }

    void take(String name, byte[] bytes) {
        file = new RemsFile(name, bytes);
        say(State.READY, RemsWords.text("file.taken", name, Math.max(1, bytes.length / 1000)));
    }

    private void say(State state, String words) {
        answer.removeAll();
        answer.add(StatusBadge.quiet(state, words));
    }
}
