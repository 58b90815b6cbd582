package halcyon.billing.internal.x12;

import java.util.List;

/// Where written segments go: into the bytes of a file, or into a list that is looked at before.
interface SegmentSink {
    /// Stands between the components of a composite until they are written.
    char COMPONENT = '\u001F';

    /// Elements in order; trailing empty ones are left out.
    void segment(String id, String... elements);

    /// How many segments were written.
    int written();

    /// Components of one element, without trailing empty ones.
    static String composite(String... parts) {
        int last = parts.length;
        while (last > 1 && parts[last - 1].isEmpty()) last--;
        return String.join(String.valueOf(COMPONENT), List.of(parts).subList(0, last));
    }
}
