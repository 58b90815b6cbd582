package halcyon.billing;

import java.time.LocalDate;

/// A file of a publisher, and the first day of its edition.
public record LoadCodes(CodeKind kind, LocalDate from, String fileName, byte[] content) {
    public LoadCodes {
        if (fileName.isBlank() || fileName.length() > 200) throw new IllegalArgumentException("a file name has 1 to 200 characters");
    }
}
