package halcyon.ui.direction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import halcyon.outcomes.Chart;
import halcyon.outcomes.Score;
import halcyon.ui.parts.Facts;
import halcyon.ui.parts.OutcomeChart.Band;
import halcyon.ui.parts.OutcomeChart.Line;
import halcyon.ui.parts.OutcomeChart.Mark;
import halcyon.ui.parts.OutcomeChart.Point;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A chart in words and as a drawing: days are counted from the first dose, by the site's calendar.
public final class OutcomeWords {
    /// The scales there are curves of.
    public static final List<String> INSTRUMENTS = List.of("phq-9", "c-ssrs-screener");

    private final Chart chart;
    private final ZoneId zone;
    private final Component on;

    public OutcomeWords(Chart chart, ZoneId zone, Component on) {
        this.chart = chart;
        this.zone = zone;
        this.on = on;
    }

    public State state() {
        return switch (chart.verdict()) {
            case RESPONSE, REMISSION -> State.READY;
            case WORSE -> State.STOP;
            case NO_RESPONSE -> State.WATCH;
            case NO_BASELINE, NO_FOLLOW_UP, NOT_EVALUABLE -> State.WAITING;
        };
    }

    public String answer() {
        return text("direction.verdict." + chart.verdict());
    }

    public String sentence() {
        if (chart.baseline().isEmpty()) return "";
        var last = chart.scores().getLast();
        return text("direction.outcome.sentence", name(), chart.baseline().get().total(), last.total(), chart.scores().size());
    }

    Facts facts() {
        var facts = new Facts();
        chart.baseline().ifPresent(first -> facts.fact(
                text("direction.fact.change"), signed(chart.scores().getLast().total() - first.total()), text("direction.fact.points"), rule()));
        chart.responseAt().ifPresent(at -> facts.fact(
                text("direction.fact.response"), text("direction.fact.day", day(at)), "", text("direction.fact.after-sessions", sessionsBefore(at))));
        chart.remissionAt().ifPresent(at -> facts.fact(text("direction.fact.remission"), text("direction.fact.day", day(at)), "", ""));
        facts.fact(text("direction.fact.sessions"), Integer.toString(chart.marks().size()), "", "");
        facts.fact(text("direction.fact.scores"), Integer.toString(chart.scores().size()), "", last());
        return facts;
    }

    public Line line(Instant now) {
        var points = chart.scores().stream()
                .map(score -> new Point(day(score.at()), when(score.at()), score.total(), band(score.band())))
                .toList();
        var marks = chart.marks().stream()
                .map(mark -> new Mark(day(mark.at()), when(mark.at()), mark.number(), mark.milligrams().stripTrailingZeros().toPlainString()))
                .toList();
        var bands = chart.bands().stream().map(one -> new Band(band(one.name()), one.from(), one.to())).toList();
        return new Line(
                answer() + " " + sentence(),
                chart.maximum(),
                points,
                marks,
                bands,
                List.of(),
                chart.baseline().map(Score::total).orElse(null),
                index(chart.responseAt()),
                index(chart.remissionAt()),
                chart.meaningfulChange().orElse(null),
                day(now));
    }

    static List<List<String>> csv(Chart chart) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("at", "instrument", "total", "band", "occasion", "rule"));
        for (var score : chart.scores())
            rows.add(List.of(
                    score.at().toString(), score.instrument(), Integer.toString(score.total()), score.band(), score.occasion().name(), score.ruleVersion()));
        return rows;
    }

    private @Nullable Integer index(Optional<Instant> at) {
        for (var i = 0; i < chart.scores().size(); i++)
            if (at.isPresent() && chart.scores().get(i).at().equals(at.get())) return i;
        return null;
    }

    private int day(Instant at) {
        var zero = chart.marks().stream()
                .map(mark -> mark.at())
                .findFirst()
                .or(() -> chart.scores().stream().map(Score::at).findFirst())
                .orElse(at);
        return (int) ChronoUnit.DAYS.between(zero.atZone(zone).toLocalDate(), at.atZone(zone).toLocalDate());
    }

    private long sessionsBefore(Instant at) {
        return chart.marks().stream().filter(mark -> mark.at().isBefore(at)).count();
    }

    private String rule() {
        var rule = chart.scores().getLast().ruleVersion();
        return chart.meaningfulChange().map(points -> text("direction.fact.rule", rule, points)).orElse(rule);
    }

    private String last() {
        return chart.scores().isEmpty() ? "" : text("direction.fact.last", when(chart.scores().getLast().at()));
    }

    private String when(Instant at) {
        return SitedTime.format(at, zone, "d MMM yyyy", UI.getCurrent().getLocale());
    }

    private String band(String name) {
        return text("direction.band." + name.replace(' ', '-'));
    }

    private String name() {
        return text("direction.outcome." + chart.instrument());
    }

    private static String signed(int points) {
        return points < 0 ? "−" + -points : "+" + points;
    }

    private String text(String key, Object... arguments) {
        return on.getTranslation(key, arguments);
    }
}
