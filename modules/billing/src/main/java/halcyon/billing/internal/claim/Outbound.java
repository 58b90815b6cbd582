package halcyon.billing.internal.claim;

import halcyon.shared.DataFolder;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Writes stored files into the outbound folder: under a temporary name of this writer's own, then renamed. Doing it twice writes the same bytes
/// under the same name, so a crash between commit and folder costs nothing.
@Singleton
public class Outbound {
    public static final String FOLDER = "edi/outbound";
    private final SubmissionRows submissions;
    private final SealedFiles sealed;
    private final DataFolder folders;
    private final Clock clock;

    Outbound(SubmissionRows submissions, SealedFiles sealed, DataFolder folders, Clock clock) {
        this.submissions = submissions;
        this.sealed = sealed;
        this.folders = folders;
        this.clock = clock;
    }

    /// Writes what is not in the folder yet; the names of what was written.
    @Transactional
    public List<String> writeDue() {
        List<String> written = new ArrayList<>();
        for (SubmissionRow row : submissions.findByWrittenAtIsNullOrderById()) {
            if (row.content().length == 0) continue;
            write(row);
            submissions.written(row.key(), LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC));
            written.add(row.fileName());
        }
        return written;
    }

    /// The files of claims made since then that no clearinghouse has been handed yet, oldest first.
    @Transactional
    public List<Written> notHandedOver(LocalDateTime since) {
        return submissions.notHandedOver(since).stream().map(row -> new Written(row.key(), row.fileName(), sealed.open(row.fileName(), row.content()))).toList();
    }

    /// One 837P: its control number, name and bytes.
    public record Written(long id, String name, byte[] bytes) {}

    private void write(SubmissionRow row) {
        Path folder = folders.folder(FOLDER);
        try {
            Path unfinished = Files.createTempFile(folder, row.fileName() + ".", ".tmp");
            Files.write(unfinished, sealed.open(row.fileName(), row.content()));
            Files.move(unfinished, folder.resolve(row.fileName()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + row.fileName() + " into " + folder, e);
        }
    }
}
