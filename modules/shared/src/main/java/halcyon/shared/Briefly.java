package halcyon.shared;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Keeps what was read for a moment, for what changes a few times a year and is asked for many times in one act. What this process
/// changes it forgets itself; another process is behind by that moment at most.
public final class Briefly<K, V> {
    private final long nanos;
    private final ConcurrentHashMap<K, Kept<V>> kept = new ConcurrentHashMap<>();

    private record Kept<V>(V value, long since) {}

    public Briefly(Duration moment) {
        nanos = moment.toNanos();
    }

    /// What is kept, or else what is read now. What is not found is not kept: `read` throws then.
    public V get(K key, Function<? super K, ? extends V> read) {
        var now = System.nanoTime();
        var known = kept.get(key);
        if (known != null && now - known.since() < nanos) return known.value();
        V value = read.apply(key);
        kept.put(key, new Kept<>(value, now));
        return value;
    }

    public void forget() {
        kept.clear();
    }
}
