package halcyon.treatment.internal.cabinet;

import halcyon.shared.SiteId;
import halcyon.treatment.Anomaly;
import halcyon.treatment.Anomaly.Figures;
import halcyon.treatment.AnomalyFigures;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Figures of who drew what, beside the others of the site: how much was wasted, which draws went to nobody, which counts were off,
/// which entries were taken back. A draw belongs to who drew it.
@Singleton
class Anomalies {
    private static final String DRAWS = "SELECT MIN(CASE WHEN e.kind = 'DRAWN' THEN e.entered_by END) AS person, l.drug,"
            + " SUM(CASE WHEN e.kind = 'DRAWN' THEN " + Entries.OWN + " ELSE 0 END) AS drawn,"
            + " SUM(CASE WHEN e.kind = 'WASTED' THEN " + Entries.OWN + " ELSE 0 END) AS wasted,"
            + " SUM(CASE WHEN e.kind = 'GIVEN' THEN " + Entries.OWN + " ELSE 0 END) AS given"
            + " FROM treatment_drug_entry e JOIN treatment_lot l ON l.id = e.lot_id WHERE l.site_id = ? AND e.session_id IN"
            + " (SELECT d.session_id FROM treatment_drug_entry d WHERE d.kind = 'DRAWN' AND d.entered_at >= ? AND d.entered_at < ?)"
            + " GROUP BY e.session_id, l.drug HAVING person IS NOT NULL";
    private static final String COUNTS = "SELECT n.begun_by AS person, l.drug, COUNT(*) AS counted,"
            + " SUM(CASE WHEN t.counted <> t.expected THEN 1 ELSE 0 END) AS off_lines FROM treatment_count n"
            + " JOIN treatment_count_line t ON t.count_id = n.id JOIN treatment_lot l ON l.id = t.lot_id"
            + " WHERE n.site_id = ? AND n.counted_at >= ? AND n.counted_at < ? GROUP BY n.begun_by, l.drug";
    private static final String CORRECTIONS = "SELECT e.entered_by AS person, l.drug, COUNT(*) AS corrections FROM treatment_drug_entry e"
            + " JOIN treatment_lot l ON l.id = e.lot_id WHERE l.site_id = ? AND e.entered_at >= ? AND e.entered_at < ?"
            + " AND e.counters IS NOT NULL GROUP BY e.entered_by, l.drug";
    private final CabinetSql sql;
    private final CabinetFile file;

    Anomalies(CabinetSql sql, CabinetFile file) {
        this.sql = sql;
        this.file = file;
    }

    private record Part(String person, String drug, Figures figures) {}

    AnomalyFigures of(SiteId site, LocalDate through) {
        var from = through.minusDays(file.setting("anomaly.days"));
        var begin = file.begin(site, from);
        var end = file.begin(site, through.plusDays(1));
        var parts = new ArrayList<Part>();
        parts.addAll(sql.all(DRAWS, Anomalies::draw, site.value(), begin, end));
        parts.addAll(sql.all(COUNTS, Anomalies::count, site.value(), begin, end));
        parts.addAll(sql.all(CORRECTIONS, Anomalies::correction, site.value(), begin, end));
        return new AnomalyFigures(from, through, compared(parts));
    }

    private static List<Anomaly> compared(List<Part> parts) {
        Map<String, Map<String, Figures>> byDrug = new TreeMap<>();
        for (var part : parts)
            byDrug.computeIfAbsent(part.drug(), drug -> new TreeMap<>()).merge(part.person(), part.figures(), Figures::plus);
        var lines = new ArrayList<Anomaly>();
        byDrug.forEach((drug, people) -> {
            people.replaceAll((person, figures) -> one(figures));
            lines.add(new Anomaly("", drug, people.values().stream().reduce(Figures.NONE, Figures::plus), Figures.NONE));
            people.forEach((person, own) -> lines.add(new Anomaly(person, drug, own, others(people, person))));
        });
        return lines;
    }

    private static Figures others(Map<String, Figures> people, String person) {
        return people.entrySet().stream()
                .filter(other -> !other.getKey().equals(person))
                .map(Map.Entry::getValue)
                .reduce(Figures.NONE, Figures::plus);
    }

    private static Figures one(Figures sum) {
        return new Figures(
                1, sum.draws(), sum.drawn(), sum.wasted(), sum.neverRan(), sum.unaccounted(), sum.countLines(), sum.countLinesOff(), sum.corrections());
    }

    private static Part draw(ResultSet row) throws SQLException {
        var drawn = row.getBigDecimal("drawn");
        var wasted = row.getBigDecimal("wasted");
        var open = drawn.compareTo(wasted.add(row.getBigDecimal("given"))) != 0;
        // what is still in hand says nothing about waste yet
        var figures = open
                ? new Figures(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 1, 0, 0, 0)
                : new Figures(0, 1, drawn, wasted, drawn.compareTo(wasted) == 0 ? 1 : 0, 0, 0, 0, 0);
        return new Part(row.getString("person"), row.getString("drug"), figures);
    }

    private static Part count(ResultSet row) throws SQLException {
        var figures = new Figures(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, row.getInt("counted"), row.getInt("off_lines"), 0);
        return new Part(row.getString("person"), row.getString("drug"), figures);
    }

    private static Part correction(ResultSet row) throws SQLException {
        var figures = new Figures(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, 0, row.getInt("corrections"));
        return new Part(row.getString("person"), row.getString("drug"), figures);
    }
}
