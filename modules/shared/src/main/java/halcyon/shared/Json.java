package halcyon.shared;

/// Records to JSON text and back, for documents and events that are stored whole. Field order is that of the record, so the
/// same value always gives the same text (and the same hash).
public interface Json {
    String write(Object value);

    <T> T read(String text, Class<T> type);
}
