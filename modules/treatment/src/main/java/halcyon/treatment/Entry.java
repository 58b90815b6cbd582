package halcyon.treatment;

import java.time.Instant;
import java.util.Optional;

/// How something was entered: `key` makes it count once however often it is sent (the same key gives the same answer);
/// `at` is when it happened, for what was kept while the network was away; `sure` confirms a value that was asked for once
/// more. Without a key every entry counts, without a time it happens now.
public record Entry(Optional<String> key, Optional<Instant> at, boolean sure) {
    private static final int LONGEST_KEY = 64;

    public Entry {
        key.ifPresent(Entry::check);
    }

    /// Happens now, and every time it is sent.
    public static Entry now() {
        return new Entry(Optional.empty(), Optional.empty(), false);
    }

    /// Happened then; counts once.
    public static Entry taken(Instant at, String key) {
        return new Entry(Optional.of(key), Optional.of(at), false);
    }

    /// The same, by someone who looked again.
    public Entry confirmed() {
        return new Entry(key, at, true);
    }

    private static void check(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY)
            throw new IllegalArgumentException("the key of an entry has 1 to " + LONGEST_KEY + " characters, got '" + key + "'");
    }
}
