package halcyon.shared;

import java.time.Duration;

/// Work that comes round again: sending what is due, escalating what nobody took. Survives restarts; one runner at a time.
/// Running twice must do no harm.
public interface Job {
    /// Stable word, `module.word`.
    String name();

    Duration every();

    void run();
}
