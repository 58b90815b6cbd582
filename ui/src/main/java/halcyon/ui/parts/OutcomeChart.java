package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Is it working? Scores against days since the first dose, sessions as drops with their milligrams, half of the baseline
/// dashed, response and remission named where they happen, a missed score as a gap. `t` shows the same as a table.
@Tag("halcyon-outcome-chart")
@JsModule("context://halcyon/outcome-chart.js")
public final class OutcomeChart extends Component implements HasSize {
    private static final List<String> WORDS = List.of(
            "half", "today", "session", "reliable", "response", "remission", "baseline", "nowScore", "missed", "point", "day", "when", "score",
            "band", "dose");

    /// All the chart shows; the nullable numbers are left out of the drawing. `response` and `remission` are indexes into
    /// `points`; `summary` is read aloud in place of the drawing ("PHQ-9 fell from 19 to 5").
    public record Line(
            String summary,
            int maximum,
            List<Point> points,
            List<Mark> marks,
            List<Band> bands,
            List<Change> changes,
            @Nullable Integer baseline,
            @Nullable Integer response,
            @Nullable Integer remission,
            @Nullable Integer reliable,
            @Nullable Integer today) {}

    /// A score on a day since the first dose (before it: negative); no score when it was due and missed.
    public record Point(int day, String when, @Nullable Integer score, @Nullable String band) {}

    /// A session.
    public record Mark(int day, String when, int number, String milligrams) {}

    /// A band of severity with the word for it; both ends belong to it.
    public record Band(String name, int from, int to) {}

    /// Something else that changed ("Sertraline 100 to 150 mg").
    public record Change(int day, String text) {}

    public OutcomeChart(Line line) {
        Words.give(this, "chart", WORDS);
        getElement().setPropertyBean("data", line);
    }

    public void showTable(boolean table) {
        getElement().setProperty("table", table);
    }

    /// The person typed `t`.
    public OutcomeChart onTable(SerializableConsumer<Boolean> listener) {
        getElement().addEventListener("table", event -> listener.accept(event.getEventDetail(Shown.class).on())).addEventDetail();
        return this;
    }

    record Shown(boolean on) {}
}
