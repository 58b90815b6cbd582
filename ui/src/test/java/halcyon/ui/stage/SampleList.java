package halcyon.ui.stage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.Route;
import halcyon.shared.Money;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Timeline;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A list with everything a list may have.
@Route(value = "sample-list", layout = MainLayout.class)
@Needs(module = "stage", verb = "see")
@Door(label = "stage.list", glyph = Glyph.BILLING, key = "b", order = 20)
class SampleList extends Screen {
    record Row(String name, State state, String word, Money amount) {}

    SampleList() {
        super("Which claims need me?");
        head().counts(List.of(Count.of(12, "denied", "sample-list?show=denied"), Count.of(1, "due within 10 days", "sample-list", State.STOP)));
        Button send = new Button("Send 42 clean claims", click -> Toast.undoable("42 claims sent", () -> {}));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        head().actions(new Button("Export"), send);
        above(FilterChips.one("Show", key -> Toast.done(key)).chip("ready", "Ready", 42).chip("denied", "Denied", 12).pressed(Set.of("denied")));
        Grid<Row> grid = new Grid<>();
        grid.addColumn(Row::name).setHeader("Patient");
        grid.addComponentColumn(row -> StatusBadge.quiet(row.state(), row.word())).setHeader("State");
        grid.addComponentColumn(row -> new MoneyText(row.amount())).setHeader("Charge").setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        grid.setItems(
                new Row("Kessler, Joan", State.STOP, "denied", Money.cents(56100)),
                new Row("Whitaker, Dale", State.WATCH, "11 d left", Money.cents(128982)),
                new Row("Adeleke, Femi", State.READY, "ready", Money.cents(-1200)),
                new Row("Fenwick, Ruth", State.WAITING, "with payer", Money.cents(24800)),
                new Row("Zamora, Inés", State.DONE, "paid", Money.cents(56100)),
                new Row("Ruiz, Ana", State.DOSED, "dosed 31 min", Money.cents(43600)));
        grid.setAllRowsVisible(true);
        Div main = new Div(grid, timeline(), form(), new Empty("No claim waits. Signed sessions become claims by themselves.", new Button("Show all claims")));
        main.addClassName("screen-body");
        SidePanel panel = panel();
        body().removeClassName("screen-body");
        body().addClassName("with-panel");
        body().add(main, panel);
    }

    private static Div timeline() {
        Div box = new Div(new Timeline(List.of(
                new Timeline.Step(State.READY, "837P written", "Thu 29 Oct 18:02", "control 000481"),
                new Timeline.Step(State.READY, "999 accepted", "Thu 29 Oct 18:09", "file is readable"),
                new Timeline.Step(State.STOP, "835 denied", "Thu 5 Nov 05:40", "$0.00 of $561.00"))));
        box.getStyle().setPadding("16px 24px");
        return box;
    }

    private static Div form() {
        ComboBox<String> payer = new ComboBox<>("Payer", "Front Range Health", "Mesa Plan");
        TextField wrong = new TextField("Member id");
        wrong.setInvalid(true);
        wrong.setErrorMessage("A member id has 9 digits; this has 7.");
        TextField given = new TextField("Given name", "Ana", "");
        Div form = new Div(given, payer, wrong, new Checkbox("The patient agreed by phone", true));
        form.addClassName("form");
        form.getStyle().setPadding("16px 24px");
        return form;
    }

    private static SidePanel panel() {
        SidePanel panel = new SidePanel("When can Delgado start?", () -> Toast.done("closed"));
        panel.body().add(new ReasonList()
                .add(new ReasonList.Reason(State.STOP, "Wed 25 Nov 09:10", "All 4 observers in use 09:40–10:20.", "A fifth observer opens it: ask J. Reyes", Optional.of("sample-list")))
                .add(new ReasonList.Reason(State.WATCH, "Fri 27 Nov 09:10", "No prescriber on site before 12:30.", "Dr. Imani can add hours by Wed 17:00", Optional.empty())));
        Button book = new Button("Book all 6");
        book.addThemeVariants(ButtonVariant.PRIMARY);
        panel.foot(new com.vaadin.flow.component.html.Span("Nothing is held until you book"), book);
        return panel;
    }
}
