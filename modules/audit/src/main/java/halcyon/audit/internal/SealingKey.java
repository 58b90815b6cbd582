package halcyon.audit.internal;

import halcyon.shared.DataFolder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key that seals entries and anchors. It lives beside the database, never in it, readable by its owner only: who may
/// write any row still cannot write a row that verifies.
@Singleton
class SealingKey {
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    SealingKey(DataFolder data) {
        this.key = new SecretKeySpec(readOrMake(data.folder("audit").resolve("seal.key")), "HmacSHA256");
    }

    String seal(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean sealed(String text, String seal) {
        return MessageDigest.isEqual(seal(text).getBytes(StandardCharsets.US_ASCII), seal.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] readOrMake(Path file) {
        try {
            return read(file);
        } catch (NoSuchFileException first) {
            return make(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(Files.readString(file).strip());
        if (bytes.length != BYTES) throw new IOException(file.getFileName() + " must hold " + BYTES + " bytes in hex");
        return bytes;
    }

    // written under another name and linked into place, so that of two starting processes one wins and both read the same
    private static byte[] make(Path file) {
        try {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path fresh = Files.createTempFile(file.getParent(), "seal", ".new", ownerOnly);
            Files.writeString(fresh, HexFormat.of().formatHex(bytes), StandardOpenOption.SYNC);
            try {
                Files.createLink(file, fresh);
            } catch (FileAlreadyExistsException anotherWasFaster) {
                return read(file);
            } finally {
                Files.delete(fresh);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
