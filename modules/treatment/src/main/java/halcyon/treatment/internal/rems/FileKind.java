package halcyon.treatment.internal.rems;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// What a file is, by how its content begins; its name says nothing.
enum FileKind {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff"),
    TIFF_LITTLE("image/tiff", "49492a00"),
    TIFF_BIG("image/tiff", "4d4d002a");

    private final String mediaType;
    private final byte[] beginning;

    FileKind(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length > beginning.length && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
