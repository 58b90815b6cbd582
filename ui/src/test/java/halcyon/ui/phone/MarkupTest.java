package halcyon.ui.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void encodesValuesAndKeepsMarkup() {
        var item = Markup.of("<b title=\"{}\">{}</b>", "a\"b", "<script>");

        assertEquals("<li><b title=\"a&#34;b\">&lt;script&gt;</b></li>", Markup.of("<li>{}</li>", item).toString());
        assertEquals("<i></i>\n<i></i>", Markup.join(List.of(Markup.of("<i></i>"), Markup.of("<i></i>"))).toString());
    }

    @Test
    void refusesATemplateWithOtherThanItsValues() {
        assertThrows(IllegalArgumentException.class, () -> Markup.of("<b>{}</b>"));
        assertThrows(IllegalArgumentException.class, () -> Markup.of("<b></b>", "x"));
    }

    @Test
    void marksTheChosenAnswer() {
        var html = Choices.radio("q", "How often", Map.of("1", "Several days"), Optional.of("1")).toString();

        assertEquals(true, html.contains("value=\"1\" checked"));
    }
}
