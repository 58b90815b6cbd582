package halcyon.treatment.internal.chart;

import halcyon.treatment.Session;
import java.awt.Color;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// The trend as anaesthesia records have it: systolic and diastolic as a bar with its ends, heart rate as a line, oxygen as a
/// line on its own scale, the dose as a bar below.
final class Trend {
    static final Color PRESSURE = new Color(0x1f2a37);
    static final Color HEART = new Color(0xb42318);
    static final Color OXYGEN = new Color(0x0b6e8a);
    private static final Color HAIR = new Color(0xd5dbe1);
    private static final Color FLOW = new Color(0xb9a7e0);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int LOW = 40;
    private static final int HIGH = 220;
    private static final int OXYGEN_LOW = 80;
    private static final int OXYGEN_HIGH = 100;
    private static final float DOSE_HEIGHT = 12;

    private final Paper paper;
    private final ChartContent chart;
    private final float left;
    private final float bottom;
    private final float width;
    private final float height;
    private final long seconds;

    Trend(Paper paper, ChartContent chart, float left, float bottom, float width, float height) {
        this.paper = paper;
        this.chart = chart;
        this.left = left;
        this.bottom = bottom;
        this.width = width;
        this.height = height;
        seconds = Math.max(600, Duration.between(chart.from(), chart.to()).toSeconds());
    }

    void draw() {
        grid();
        times();
        var sets = chart.vitals().stream().filter(set -> set.struck().isEmpty()).toList();
        for (var set : sets) pressure(set);
        connect(sets, set -> set.set().heartRate(), LOW, HIGH, HEART);
        connect(sets, set -> set.set().oxygen(), OXYGEN_LOW, OXYGEN_HIGH, OXYGEN);
        chart.dose().ifPresent(this::dose);
        legend();
    }

    private void grid() {
        for (var value = LOW; value <= HIGH; value += 20) {
            var y = y(value, LOW, HIGH);
            paper.line(left, y, left + width, y, 0.4f, HAIR);
            paper.text(left - 18, y - 2, 6, false, String.valueOf(value));
        }
        for (var value = OXYGEN_LOW; value <= OXYGEN_HIGH; value += 5)
            paper.text(left + width + 3, y(value, OXYGEN_LOW, OXYGEN_HIGH) - 2, 6, false, value + " %");
    }

    private void times() {
        var step = seconds > 3 * 3600 ? 1800 : seconds > 3600 ? 900 : 600;
        for (long second = 0; second <= seconds; second += step) {
            var at = chart.from().plusSeconds(second);
            paper.line(x(at), bottom, x(at), bottom + height, 0.4f, HAIR);
            paper.text(x(at) - 7, bottom - DOSE_HEIGHT - 10, 6, false, CLOCK.format(at.atZone(chart.zone())));
        }
    }

    private void pressure(Session.Vitals set) {
        var x = x(set.at());
        var systolic = y(set.set().systolic(), LOW, HIGH);
        var diastolic = y(set.set().diastolic(), LOW, HIGH);
        paper.line(x, diastolic, x, systolic, 0.8f, PRESSURE);
        paper.line(x - 3, systolic + 3, x, systolic, 0.9f, PRESSURE);
        paper.line(x + 3, systolic + 3, x, systolic, 0.9f, PRESSURE);
        paper.line(x - 3, diastolic - 3, x, diastolic, 0.9f, PRESSURE);
        paper.line(x + 3, diastolic - 3, x, diastolic, 0.9f, PRESSURE);
    }

    private void connect(List<Session.Vitals> sets, ToIntFunction<Session.Vitals> value, int low, int high, Color colour) {
        for (var i = 0; i < sets.size(); i++) {
            var x = x(sets.get(i).at());
            var y = y(value.applyAsInt(sets.get(i)), low, high);
            paper.box(x - 1.5f, y - 1.5f, 3, 3, colour);
            if (i == 0) continue;
            paper.line(x(sets.get(i - 1).at()), y(value.applyAsInt(sets.get(i - 1)), low, high), x, y, 0.8f, colour);
        }
    }

    private void dose(ChartContent.Dose dose) {
        var from = x(dose.from());
        paper.box(from, bottom - DOSE_HEIGHT, Math.max(2, x(dose.to()) - from), DOSE_HEIGHT - 3, FLOW);
        paper.text(from + 3, bottom - DOSE_HEIGHT + 2, 6.5f, false, dose.words());
    }

    private void legend() {
        var y = bottom + height + 4;
        paper.text(left, y, 6.5f, false, "v systolic  ^ diastolic (mmHg)");
        paper.box(left + 108, y, 4, 4, HEART);
        paper.text(left + 115, y, 6.5f, false, "heart rate (/min)");
        paper.box(left + 178, y, 4, 4, OXYGEN);
        paper.text(left + 185, y, 6.5f, false, "oxygen saturation (%, right)");
    }

    private float x(Instant at) {
        var into = Math.clamp(Duration.between(chart.from(), at).toSeconds(), 0, seconds);
        return left + width * into / seconds;
    }

    private float y(int value, int low, int high) {
        return bottom + height * (Math.clamp(value, low, high) - low) / (high - low);
    }
}
