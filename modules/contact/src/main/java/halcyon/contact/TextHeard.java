package halcyon.contact;

/// A text message that came in: the gateway's `id` for it, the number it came from, the words.
public record TextHeard(String id, String from, String words) {
    @Override
    public String toString() {
        return "TextHeard[" + id + "]";
    }
}
