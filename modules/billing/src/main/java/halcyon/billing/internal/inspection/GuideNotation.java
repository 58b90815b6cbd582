package halcyon.billing.internal.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a guide from its table; what the words mean stands at the head of that table.
final class GuideNotation {
    private final ElementNotation elements = new ElementNotation();
    private final Map<String, LoopRule> loops = new HashMap<>();
    private LoopRule at = new LoopRule("none", false, 0);

    private GuideNotation() {}

    /// The outermost loop.
    static LoopRule read(String resource) {
        GuideNotation notation = new GuideNotation();
        try (var table = GuideNotation.class.getResourceAsStream(resource)) {
            if (table == null) throw new IllegalStateException("no guide " + resource);
            new String(table.readAllBytes(), StandardCharsets.US_ASCII).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(notation::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notation.loops.get("HEADER");
    }

    private void line(String line) {
        List<String> words = List.of(line.split(" +"));
        switch (words.getFirst()) {
            case "codes" -> elements.list(words.get(1), words.subList(2, words.size()));
            case "loop" -> loop(words);
            case "put" -> loops.get(words.get(2)).loops().add(loops.get(words.get(1)));
            default -> segment(line.split("\\|"));
        }
    }

    private void loop(List<String> words) {
        at = new LoopRule(words.get(1), words.get(3).equals("R"), Integer.parseInt(words.get(4)));
        loops.put(at.name(), at);
        for (String parent : words.get(2).split(",")) if (loops.containsKey(parent)) loops.get(parent).loops().add(at);
    }

    private void segment(String[] cells) {
        List<String> words = List.of(cells[0].strip().split(" +"));
        boolean qualified = words.size() == 4;
        SegmentRule.Qualifier qualifier = qualified ? qualifier(words.get(1)) : SegmentRule.Qualifier.NONE;
        int usage = qualified ? 2 : 1;
        List<ElementRule> rules = Stream.of(cells).skip(1).map(elements::element).toList();
        at.segments().add(new SegmentRule(words.getFirst(), qualifier, words.get(usage).equals("R"), Integer.parseInt(words.get(usage + 1)), rank(words.getFirst()), rules));
    }

    // segments of one id that follow each other may stand in any order
    private int rank(String id) {
        if (at.segments().isEmpty()) return 0;
        SegmentRule before = at.segments().getLast();
        return before.id().equals(id) ? before.rank() : before.rank() + 1;
    }

    private static SegmentRule.Qualifier qualifier(String word) {
        String[] sides = word.split("=");
        String[] place = sides[0].split(":");
        return new SegmentRule.Qualifier(Integer.parseInt(place[0]), place.length > 1 ? Integer.parseInt(place[1]) : 0, Set.of(sides[1].split(",")));
    }
}
