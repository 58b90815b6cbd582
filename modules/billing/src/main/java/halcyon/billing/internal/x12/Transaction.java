package halcyon.billing.internal.x12;

import java.util.ArrayList;
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

    /// A transaction back from its [#normalised] text; positions count from its ST.
    public static Transaction ofNormalised(String kind, String control, String text) {
        List<Segment> segments = new ArrayList<>();
        for (String line : text.split("~\n")) {
            List<String> parts = List.of(line.split("\\*", -1));
            segments.add(new Segment(parts.getFirst(), parts.subList(1, parts.size()), ':', new Position(1, segments.size() + 1, parts.getFirst())));
        }
        return new Transaction(kind, control, "", "", "", "", segments);
    }

    private static String line(Segment segment) {
        StringBuilder line = new StringBuilder(segment.id());
        for (int n = 1; n <= segment.elements().size(); n++) line.append('*').append(String.join(":", segment.components(n)));
        int end = line.length();
        while (line.charAt(end - 1) == '*' || line.charAt(end - 1) == ':') end--;
        return line.substring(0, end);
    }
}
