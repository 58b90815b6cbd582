package halcyon.directory.internal;

/// Short texts that must be there and must fit their column.
final class Texts {
    private Texts() {}

    static String named(String what, String text, int atMost) {
        var stripped = text.strip();
        if (stripped.isEmpty()) throw new IllegalArgumentException(what + " is missing");
        if (stripped.length() > atMost) throw new IllegalArgumentException(what + " is longer than " + atMost + " characters");
        return stripped;
    }
}
