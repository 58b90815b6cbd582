package halcyon.ui.phone;

import java.util.Map;
import java.util.Optional;

/// Answers to choose from, as large buttons.
public final class Choices {
    private Choices() {}

    /// One of them; `labels` by value, in order.
    public static Markup radio(String name, String question, Map<String, String> labels, Optional<String> chosen) {
        return list("radio", name, question, labels, chosen);
    }

    /// One box to tick.
    public static Markup box(String name, String value, String label, boolean ticked) {
        return option("checkbox", name, value, label, ticked);
    }

    private static Markup list(
            String type, String name, String question, Map<String, String> labels, Optional<String> chosen) {
        var options = labels.entrySet().stream()
                .map(entry -> option(type, name, entry.getKey(), entry.getValue(), chosen.equals(Optional.of(entry.getKey()))))
                .toList();
        return Markup.of("<div class=\"options\" role=\"radiogroup\" aria-label=\"{}\">{}</div>", question, Markup.join(options));
    }

    private static Markup option(String type, String name, String value, String label, boolean chosen) {
        return Markup.of(
                "<label class=\"option\"><input type=\"{}\" name=\"{}\" value=\"{}\"{}><span>{}</span></label>",
                type,
                name,
                value,
                chosen ? Markup.of(" checked") : Markup.NONE,
                label);
    }
}
