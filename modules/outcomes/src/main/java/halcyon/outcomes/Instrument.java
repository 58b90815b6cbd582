package halcyon.outcomes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A scale with its wording as published; texts by language tag ("en", "es"). A language that is missing is not offered.
public record Instrument(
        String id, Map<String, String> title, Map<String, String> instruction, List<Item> items, List<Option> options, Map<String, String> notice) {
    public Instrument {
        title = Map.copyOf(title);
        instruction = Map.copyOf(instruction);
        items = List.copyOf(items);
        options = List.copyOf(options);
        notice = Map.copyOf(notice);
    }

    /// One question. `prompt` is read out with it; `after` asks it only when the named item was answered with the given score;
    /// `options` are its own where they differ from the instrument's; an item that is not `scored` may stay empty.
    public record Item(
            String linkId, Map<String, String> text, Map<String, String> prompt, Optional<After> after, List<Option> options, boolean scored) {
        public Item {
            text = Map.copyOf(text);
            prompt = Map.copyOf(prompt);
            options = List.copyOf(options);
        }
    }

    public record After(String linkId, int score) {}

    public record Option(int score, Map<String, String> text) {
        public Option {
            text = Map.copyOf(text);
        }
    }

    /// The answers an item takes.
    public List<Option> optionsOf(Item item) {
        return item.options().isEmpty() ? options : item.options();
    }

    /// Whether every text of it exists in a language ("en", "es").
    public boolean speaks(String language) {
        return languages().contains(language);
    }

    private Set<String> languages() {
        var languages = new java.util.HashSet<>(title.keySet());
        for (var item : items) {
            languages.retainAll(item.text().keySet());
            for (var option : optionsOf(item)) languages.retainAll(option.text().keySet());
        }
        return languages;
    }
}
