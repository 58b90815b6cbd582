package halcyon.billing.internal.exchange;

import halcyon.billing.internal.claim.Outbound;
import halcyon.shared.ContentHash;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Keeps every byte that goes out or comes in, sealed, with its hash, before anything is done with it.
@Singleton
class Archive {
    private static final int LONGEST = 400;
    private final FileRows files;
    private final Outbound outbound;
    private final FileNames names;
    private final Vault vault;
    private final Clock clock;

    Archive(FileRows files, Outbound outbound, FileNames names, Vault vault, Clock clock) {
        this.files = files;
        this.outbound = outbound;
        this.names = names;
        this.vault = vault;
        this.clock = clock;
    }

    /// Takes what was written and not handed over yet into this clearinghouse's keeping, and says what is still to be sent.
    @Transactional
    List<FileRow> due(ClearinghouseRow to) {
        for (Outbound.Written written : outbound.notHandedOver(to.sendsSince() == null ? now() : to.sendsSince())) {
            String path = names.path(to, written.name(), written.id(), now());
            files.save(new FileRow(null, to.key(), FileRow.OUT, path, written.bytes().length, 0, ContentHash.of(written.bytes()), sealed(path, written.bytes()), written.id(), now(), null, null));
        }
        return files.findByClearinghouseIdAndDirectionAndDoneAtIsNullOrderById(to.key(), FileRow.OUT);
    }

    @Transactional
    boolean knows(ClearinghouseRow from, SftpWay.Remote file) {
        return files.existsByClearinghouseIdAndDirectionAndPathAndSizeBytesAndChangedAt(from.key(), FileRow.IN, file.path(), file.bytes(), file.changedAt());
    }

    @Transactional
    void keep(ClearinghouseRow from, SftpWay.Remote file, byte[] bytes) {
        String hash = ContentHash.of(bytes);
        if (files.existsByClearinghouseIdAndDirectionAndPathAndSha256(from.key(), FileRow.IN, file.path(), hash)) return;
        files.save(new FileRow(null, from.key(), FileRow.IN, file.path(), file.bytes(), file.changedAt(), hash, sealed(file.path(), bytes), null, now(), null, null));
    }

    /// What came and was not taken in yet.
    @Transactional
    List<FileRow> arrived(ClearinghouseRow from) {
        return new ArrayList<>(files.findByClearinghouseIdAndDirectionAndDoneAtIsNullOrderById(from.key(), FileRow.IN));
    }

    @Transactional
    void done(FileRow file, String outcome) {
        files.done(file.key(), now(), outcome.length() <= LONGEST ? outcome : outcome.substring(0, LONGEST));
    }

    byte[] bytes(FileRow file) {
        return vault.open(file.content(), context(file.path())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] sealed(String path, byte[] bytes) {
        return vault.seal(new String(bytes, StandardCharsets.ISO_8859_1), context(path));
    }

    private static String context(String path) {
        return "billing_exchanged_file.content." + path;
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
