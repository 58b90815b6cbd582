package halcyon.directory.internal;

import halcyon.shared.Sentence;

/// A field that is missing or malformed, found while a command is read.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;
    private final transient Sentence reason;

    private Refusal(String field, Sentence reason) {
        super(field, null, false, false);
        this.field = field;
        this.reason = reason;
    }

    static Refusal of(String field, String key, Object... arguments) {
        return new Refusal(field, Sentence.of("directory." + key, arguments));
    }

    static String needed(String field, String text, int atMost) {
        var stripped = text.strip();
        if (stripped.isEmpty()) throw of(field, field + "-missing");
        if (stripped.length() > atMost) throw of(field, "too-long", atMost);
        return stripped;
    }

    String field() {
        return field;
    }

    Sentence reason() {
        return reason;
    }
}
