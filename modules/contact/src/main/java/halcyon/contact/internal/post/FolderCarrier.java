package halcyon.contact.internal.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import halcyon.shared.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The built-in way out: one file a message in the data folder, for its owner alone. The name is the message's id, so that
/// sending twice leaves one file.
final class FolderCarrier implements Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(FolderCarrier.class);
    private final DataFolder data;

    FolderCarrier(DataFolder data) {
        this.data = data;
    }

    @Override
    public Carried carry(Letter letter) {
        try {
            write(data.folder("messages"), letter);
            return new Carried.Accepted();
        } catch (IOException e) {
            LOG.warn("message {} cannot be written to the folder of messages: {}", letter.id(), e.getClass().getSimpleName());
            return Carried.Later.because("unreachable");
        }
    }

    private static void write(Path folder, Letter letter) throws IOException {
        var text = "To: " + letter.to() + "\nSubject: " + letter.subject() + "\n\n" + letter.text() + "\n";
        var draft = Files.createTempFile(
                folder, "draft", ".tmp", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text, UTF_8);
        var name = "%09d-%s.txt".formatted(letter.id(), letter.channel().name().toLowerCase(Locale.ROOT));
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
