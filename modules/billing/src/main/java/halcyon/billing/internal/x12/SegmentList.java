package halcyon.billing.internal.x12;

import java.util.ArrayList;
import java.util.List;

/// Segments as they would be written, without the bytes.
final class SegmentList implements SegmentSink {
    private final List<Segment> segments = new ArrayList<>();

    @Override
    public void segment(String id, String... elements) {
        int last = elements.length;
        while (last > 0 && elements[last - 1].isEmpty()) last--;
        segments.add(new Segment(id, List.of(elements).subList(0, last), COMPONENT, new Position(1, segments.size() + 1, id)));
    }

    @Override
    public int written() {
        return segments.size();
    }

    List<Segment> segments() {
        return segments;
    }
}
