package halcyon.billing.internal.x12;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Bytes to segments, leniently: any separators, ISA of any width, line ends anywhere, lower-case ids, several interchanges.
/// Own code instead of the library's reader because that one insists on a 106-byte ISA and upper case; the writer is the library's.
public final class SegmentReader {
    private final String text;
    private int at;
    private int interchange;

    private SegmentReader(String text) {
        this.text = text;
    }

    /// One list of segments an interchange, each from ISA to IEA.
    public static List<List<Segment>> read(byte[] file) {
        return new SegmentReader(decode(file)).interchanges();
    }

    private List<List<Segment>> interchanges() {
        List<List<Segment>> found = new ArrayList<>();
        for (skipBlank(); at < text.length(); skipBlank()) found.add(interchange());
        if (found.isEmpty()) throw new X12Refused(Position.START, "empty");
        return found;
    }

    private List<Segment> interchange() {
        interchange++;
        if (!text.regionMatches(true, at, "ISA", 0, 3))
            throw new X12Refused(new Position(interchange, 1, "ISA"), interchange == 1 ? "not-x12" : "rubbish-after");
        Delimiters delimiters = Delimiters.of(text, at, interchange);
        List<Segment> segments = new ArrayList<>();
        while (at < text.length()) {
            int end = segments.isEmpty() ? delimiters.isaEnd() : text.indexOf(delimiters.terminator(), at);
            String raw = clean(text.substring(at, end < 0 ? text.length() : end));
            at = end < 0 ? text.length() : end + 1;
            if (raw.isEmpty()) continue;
            Segment segment = segment(raw, delimiters, segments.size() + 1);
            if (end < 0 && !segment.is("IEA")) throw segment.refused("truncated");
            segments.add(segment);
            if (segment.is("IEA")) return segments;
        }
        throw segments.getLast().refused("truncated");
    }

    private Segment segment(String raw, Delimiters delimiters, int number) {
        String[] parts = raw.split(java.util.regex.Pattern.quote(String.valueOf(delimiters.element())), -1);
        String id = parts[0].strip().toUpperCase(Locale.ROOT);
        List<String> elements = Arrays.stream(parts).skip(1).map(String::strip).toList();
        Position position = new Position(interchange, number, id.length() > 3 ? "?" : id);
        if (!id.matches("[A-Z][A-Z0-9]{1,2}")) throw new X12Refused(position, "segment-id");
        return new Segment(id, elements, delimiters.component(), position);
    }

    private static String clean(String raw) {
        return raw.replace("\r", "").replace("\n", "").strip();
    }

    private void skipBlank() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == 0x1A)) at++;
    }

    private static String decode(byte[] file) {
        String text = decodeStrictly(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decodeStrictly(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, StandardCharsets.ISO_8859_1);
        }
    }
}
