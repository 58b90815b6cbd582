package halcyon.outcomes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A scale with its wording as published; texts by language tag ("en", "es"). A language that is missing is not offered.
public record Instrument(
        String id, Map<String, String> title, Map<String, String> instruction, List<Item> items, List<Option> options, String notice) {
    /// `after` asks the item only when the named item was answered with the given score.
    public record Item(String linkId, Map<String, String> text, Optional<String> prompt, Optional<After> after) {}

    public record After(String linkId, int score) {}

    public record Option(int score, Map<String, String> text) {}
}
