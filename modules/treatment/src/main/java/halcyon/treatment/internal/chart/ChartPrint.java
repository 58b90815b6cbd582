package halcyon.treatment.internal.chart;

import halcyon.treatment.Session;
import java.awt.Color;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The printed record: one landscape page when it fits, and what does not on the pages after it.
final class ChartPrint {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final List<String> HEADS = List.of("Time", "BP", "HR", "SpO2", "RR", "MOAA/S", "by, limits crossed");
    private static final List<Integer> AT = List.of(0, 32, 72, 100, 132, 158, 200);
    private static final Color HAIR = new Color(0xb6bec7);
    private static final float SMALL = 7;
    private static final float STEP = 9;
    private static final float TREND_RIGHT = 520;
    private static final float COLUMN = 556;
    private static final float TOP = Paper.HEIGHT - Paper.MARGIN;
    private static final float TREND_TOP = TOP - 92;
    private static final float TREND_HEIGHT = 190;
    private static final float TABLE_TOP = TREND_TOP - TREND_HEIGHT - 44;
    private static final float FOOT = Paper.MARGIN + 16;

    private final ChartContent chart;

    ChartPrint(ChartContent chart) {
        this.chart = chart;
    }

    byte[] bytes() {
        try (var paper = new Paper("Session record")) {
            head(paper);
            facts(paper);
            new Trend(paper, chart, Paper.MARGIN + 20, TREND_TOP - TREND_HEIGHT, TREND_RIGHT - Paper.MARGIN - 44, TREND_HEIGHT).draw();
            var rest = column(paper, side(), COLUMN, TOP - 30, Paper.WIDTH - Paper.MARGIN - COLUMN);
            var sets = table(paper, chart.vitals(), TABLE_TOP);
            foot(paper);
            while (!rest.isEmpty() || !sets.isEmpty()) {
                paper.nextPage();
                head(paper);
                sets = table(paper, sets, TOP - 30);
                rest = column(paper, rest, COLUMN, TOP - 30, Paper.WIDTH - Paper.MARGIN - COLUMN);
                foot(paper);
            }
            return paper.bytes();
        }
    }

    private void head(Paper paper) {
        paper.text(Paper.MARGIN, TOP - 10, 12, true, chart.patient());
        var site = chart.site();
        paper.text(Paper.WIDTH - Paper.MARGIN - paper.width(site, 8), TOP - 10, 8, false, site);
        paper.line(Paper.MARGIN, TOP - 17, Paper.WIDTH - Paper.MARGIN, TOP - 17, 0.8f, HAIR);
    }

    private void facts(Paper paper) {
        var y = TOP - 28;
        for (var fact : chart.facts()) {
            if (y < TREND_TOP + 14) return;
            paper.text(Paper.MARGIN, y, SMALL, TREND_RIGHT - Paper.MARGIN, fact);
            y -= STEP;
        }
    }

    /// One line of the right column; a heading has no room before it is followed.
    private record Line(String words, boolean heading) {}

    private List<Line> side() {
        var lines = new ArrayList<Line>();
        section(lines, "Events", chart.events().stream().map(event -> clock(event.at()) + " " + event.words()).toList());
        section(lines, "Gates when the drug began", chart.gates());
        section(lines, "Discharge", chart.home());
        section(lines, "Signatures", chart.signatures());
        return lines;
    }

    private static void section(List<Line> lines, String title, List<String> words) {
        if (words.isEmpty()) return;
        lines.add(new Line(title, true));
        words.forEach(one -> lines.add(new Line(one, false)));
    }

    /// Draws what fits and gives back the rest.
    private List<Line> column(Paper paper, List<Line> lines, float x, float top, float width) {
        var y = top;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var parts = line.heading() ? List.of(line.words()) : wrapped(paper, line.words(), width);
            if (y - parts.size() * STEP < FOOT) return List.copyOf(lines.subList(i, lines.size()));
            if (line.heading()) y -= 3;
            for (var part : parts) {
                paper.text(x, y, line.heading() ? 8 : SMALL, line.heading(), part);
                y -= STEP;
            }
        }
        return List.of();
    }

    private static List<String> wrapped(Paper paper, String words, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split("\\s+")) {
            if (!line.isEmpty() && paper.width(line + " " + word, SMALL) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append("  ");
            }
            line.append(line.isEmpty() || line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// Draws the sets that fit and gives back the rest.
    private List<Session.Vitals> table(Paper paper, List<Session.Vitals> sets, float top) {
        if (sets.isEmpty()) return sets;
        for (var i = 0; i < HEADS.size(); i++) paper.text(Paper.MARGIN + AT.get(i), top, SMALL, true, HEADS.get(i));
        paper.line(Paper.MARGIN, top - 3, TREND_RIGHT, top - 3, 0.5f, HAIR);
        var y = top - STEP - 2;
        for (var i = 0; i < sets.size(); i++) {
            if (y < FOOT) return sets.subList(i, sets.size());
            row(paper, sets.get(i), y);
            y -= STEP;
        }
        return List.of();
    }

    private void row(Paper paper, Session.Vitals set, float y) {
        var numbers = set.set();
        var x = Paper.MARGIN;
        var cells = List.of(
                clock(set.at()),
                numbers.systolic() + "/" + numbers.diastolic(),
                String.valueOf(numbers.heartRate()),
                numbers.oxygen() + " %",
                String.valueOf(numbers.respiratoryRate()),
                numbers.sedation().isPresent() ? String.valueOf(numbers.sedation().getAsInt()) : "-");
        for (var i = 0; i < cells.size(); i++) paper.text(x + AT.get(i), y, SMALL, false, cells.get(i));
        paper.text(x + AT.getLast(), y, SMALL, TREND_RIGHT - x - AT.getLast(), said(set));
        if (set.struck().isPresent()) paper.line(x, y + 2.5f, x + 180, y + 2.5f, 0.7f, Color.BLACK);
    }

    private static String said(Session.Vitals set) {
        var crossed = set.alerts().isEmpty() ? "" : " - " + String.join(", ", set.alerts()).replace('-', ' ');
        var confirmed = set.confirmed().map(by -> " - confirmed by " + by).orElse("");
        var struck = set.struck().map(reason -> " - struck through: " + reason).orElse("");
        return set.by() + crossed + confirmed + struck;
    }

    private void foot(Paper paper) {
        paper.line(Paper.MARGIN, Paper.MARGIN + 8, Paper.WIDTH - Paper.MARGIN, Paper.MARGIN + 8, 0.5f, HAIR);
        paper.text(
                Paper.MARGIN,
                Paper.MARGIN,
                6,
                false,
                "SHA-256 of the record " + chart.hash() + ". Documentation, not a patient monitor. Times in " + chart.zone().getId() + ".");
    }

    private String clock(Instant at) {
        return CLOCK.format(at.atZone(chart.zone()));
    }
}
