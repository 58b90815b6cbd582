package halcyon.ui.phone;

import java.util.Collection;
import java.util.stream.Collectors;
import org.owasp.encoder.Encode;

/// HTML that is safe to send: the template is ours, every `{}` takes a value that is encoded unless it is markup itself.
public final class Markup {
    public static final Markup NONE = new Markup("");
    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /// `Markup.of("<li><b>{}</b> {}</li>", heading, text)`; as many values as there are `{}`. A template is a constant of the
    /// code, never a value from outside.
    public static Markup of(String template, Object... values) {
        var parts = template.split("\\{}", -1);
        if (parts.length != values.length + 1)
            throw new IllegalArgumentException("the template takes " + (parts.length - 1) + " values, got " + values.length);
        var html = new StringBuilder(parts[0]);
        for (int i = 0; i < values.length; i++) html.append(encoded(values[i])).append(parts[i + 1]);
        return new Markup(html.toString());
    }

    public static Markup join(Collection<Markup> parts) {
        return new Markup(parts.stream().map(part -> part.html).collect(Collectors.joining("\n")));
    }

    public Markup and(Markup next) {
        return new Markup(html + "\n" + next.html);
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public String toString() {
        return html;
    }

    private static String encoded(Object value) {
        return value instanceof Markup markup ? markup.html : Encode.forHtml(String.valueOf(value));
    }
}
