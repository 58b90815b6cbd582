package halcyon.contact.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import halcyon.shared.DataFolder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The built-in way out: one file a message in the data folder, for its owner alone. The name is the message's id, so that
/// sending twice leaves one file.
@Singleton
class FolderTransport implements Transport {
    private final DataFolder data;

    FolderTransport(DataFolder data) {
        this.data = data;
    }

    @Override
    public void carry(Letter letter) {
        var folder = data.folder("messages");
        try {
            write(folder, letter);
        } catch (IOException e) {
            throw new UncheckedIOException("message " + letter.id() + " cannot be written to " + folder, e);
        }
    }

    private static void write(Path folder, Letter letter) throws IOException {
        var text = "To: " + letter.to() + "\nSubject: " + letter.subject() + "\n\n" + letter.text() + "\n";
        var draft = Files.createTempFile(
                folder, "draft", ".tmp", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text, UTF_8);
        var name = "%09d-%s.txt".formatted(letter.id(), letter.channel().name().toLowerCase(java.util.Locale.ROOT));
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
