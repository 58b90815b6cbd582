package halcyon.ui.rems;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import halcyon.treatment.RemsFile;
import halcyon.ui.parts.Glyph;
import java.io.ByteArrayInputStream;

/// Fetches a file when it is clicked; the verb behind it writes down that it was read.
final class FileLink extends Anchor {
    FileLink(String label, String mediaType, SerializableSupplier<RemsFile> file) {
        add(Glyph.DOWNLOAD.icon());
        getElement().appendChild(Element.createText(label));
        setHref(DownloadHandler.fromInputStream(request -> {
            var fetched = file.get();
            return new DownloadResponse(new ByteArrayInputStream(fetched.content()), fetched.name(), mediaType, fetched.content().length);
        }));
    }

    FileLink asButton() {
        addClassName("button");
        return this;
    }

    FileLink asLink() {
        addClassName("link");
        return this;
    }
}
