package halcyon.ui.stage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import halcyon.ui.parts.Facts;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.OutcomeChart;
import halcyon.ui.parts.OutcomeChart.Band;
import halcyon.ui.parts.OutcomeChart.Change;
import halcyon.ui.parts.OutcomeChart.Line;
import halcyon.ui.parts.OutcomeChart.Mark;
import halcyon.ui.parts.OutcomeChart.Point;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course that worked.
@Route(value = "sample-outcome", layout = MainLayout.class)
@Needs(module = "stage", verb = "see")
@Door(label = "stage.chart", glyph = Glyph.OUTCOMES, key = "o", order = 30)
class SampleOutcome extends Screen {
    SampleOutcome() {
        super("Is it working?");
        banner(SamplePatient.sampleBanner());
        head().answer(State.READY, "Yes.", "PHQ-9 fell from 19 to 5; response since day 14, first remission on day 22.");
        Button plan = new Button("Plan next session");
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        head().actions(new Button("Export"), plan);
        Div main = new Div(new OutcomeChart(line()));
        main.addClassNames("screen-body", "padded");
        body().removeClassName("screen-body");
        body().addClassName("with-facts");
        body().add(main, new Facts().fact("Change", "−14", "points, 74 %", "reliable, rule PHQ-9 v2: 5").fact("Response", "day 14", "after 4 sessions", "half of baseline or less"));
    }

    private static Line line() {
        return new Line(
                "PHQ-9 fell from 19 to 5 in 70 days", 27,
                List.of(
                        point(-3, 19, "moderately severe"), point(1, 16, "moderately severe"), point(4, 15, "moderately severe"), point(8, 13, "moderate"),
                        point(11, 11, "moderate"), point(14, 9, "mild"), point(18, 7, "mild"), point(22, 4, "minimal"), point(29, null, null),
                        point(36, 5, "mild"), point(50, 7, "mild"), point(56, 4, "minimal"), point(70, 5, "mild")),
                List.of(new Mark(0, "8 Sep", 1, "35"), new Mark(3, "11 Sep", 2, "35"), new Mark(7, "15 Sep", 3, "35"), new Mark(10, "18 Sep", 4, "38"), new Mark(14, "22 Sep", 5, "38"), new Mark(17, "25 Sep", 6, "38"), new Mark(45, "23 Oct", 7, "40")),
                List.of(new Band("minimal", 0, 4), new Band("mild", 5, 9), new Band("moderate", 10, 14), new Band("moderately severe", 15, 19), new Band("severe", 20, 27)),
                List.of(new Change(33, "Sertraline 100 to 150 mg")), 19, 5, 7, 5, 77);
    }

    private static Point point(int day, @Nullable Integer score, @Nullable String band) {
        return new Point(day, "day " + day, score, band);
    }
}
