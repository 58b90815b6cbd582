package halcyon.billing.internal.x12;

import java.util.List;
import java.util.stream.Collectors;

/// ST to SE with the numbers of the envelopes around it. `version` is ST03, or GS08 where ST03 is not sent.
public record Transaction(String kind, String control, String version, String interchangeControl, String sender, String groupControl,
        List<Segment> segments) {
    public Transaction {
        segments = List.copyOf(segments);
    }

    public Position position() {
        return segments.getFirst().position();
    }

    /// The content between ST and SE.
    public List<Segment> body() {
        return segments.subList(1, segments.size() - 1);
    }

    /// The same text for the same content whatever the separators, line ends and control numbers of the envelopes.
    public String normalised() {
        return segments.stream().map(Transaction::line).collect(Collectors.joining("~\n"));
    }

    private static String line(Segment segment) {
        StringBuilder line = new StringBuilder(segment.id());
        for (int n = 1; n <= segment.elements().size(); n++) line.append('*').append(String.join(":", segment.components(n)));
        int end = line.length();
        while (line.charAt(end - 1) == '*' || line.charAt(end - 1) == ':') end--;
        return line.substring(0, end);
    }
}
