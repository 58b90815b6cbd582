package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import halcyon.directory.Site;
import halcyon.scheduling.DayBoard;
import halcyon.ui.parts.DayField;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in the head of the board: the counts that are doors to their lists, and the ways to other days.
record BoardTools(Component page, Site site, BoardAddress at, LocalDate today) {
    List<Count> counts(VisitWords words) {
        return List.of(
                count(words, "", "all", Optional.empty()),
                count(words, "chair", "chair", Optional.empty()),
                count(words, "late", "late", Optional.of(State.STOP)),
                count(words, "arriving", "arriving", Optional.empty()),
                count(words, "work", "work", Optional.of(State.WATCH)));
    }

    private Count count(VisitWords words, String show, String word, Optional<State> state) {
        var there = at.closed().asList(true).showing(show);
        var number = words.count(there);
        return new Count(String.valueOf(number), text("count." + word), there.path(), state.filter(any -> number > 0));
    }

    /// Where and as of when, the day before, the day, the day after, today, and the board's twin.
    List<Component> ways(DayBoard day, SerializableConsumer<LocalDate> chosen) {
        var time = SitedTime.format(day.asOf(), site.zone(), "HH:mm zzz", UI.getCurrent().getLocale());
        var words = new Span(site.name() + " · " + (day.open() ? "" : text("closed") + " · ") + time);
        words.addClassNames("quiet", "board-asof");
        DayField date = new DayField("");
        date.setValue(at.date());
        date.setAriaLabel(text("date"));
        date.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) chosen.accept(change.getValue());
        });
        var twin = at.asList(!at.list());
        return new ArrayList<>(List.of(
                words,
                step("before", at.on(at.date().minusDays(1)), Glyph.BACK),
                date,
                step("after", at.on(at.date().plusDays(1)), Glyph.NEXT),
                button(at.on(today), text("today")),
                button(twin, text(at.list() ? "as-board" : "as-list"))));
    }

    private Anchor step(String key, BoardAddress to, Glyph sign) {
        Anchor step = button(to, "");
        step.add(sign.icon());
        step.addClassName("icon-button");
        step.getElement().setAttribute("aria-label", text("keys." + key));
        return step;
    }

    private static Anchor button(BoardAddress to, String text) {
        Anchor button = new Anchor(to.path(), text);
        button.addClassName("button");
        return button;
    }

    private String text(String key) {
        return page.getTranslation("frontdesk.board." + key);
    }
}
