package halcyon.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// SHA-256 of streams and folders.
final class Hashes {
    private Hashes() {}

    static String of(InputStream in) throws IOException {
        var digest = fresh();
        try (var reading = new DigestInputStream(in, digest)) {
            reading.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest);
    }

    /// One hash over the names and contents in a folder; `none` when there is nothing.
    static String ofFolder(Path folder) throws IOException {
        var digest = fresh();
        var files = filesIn(folder);
        for (var file : files) {
            digest.update(folder.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return files.isEmpty() ? "none" : hex(digest);
    }

    static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
