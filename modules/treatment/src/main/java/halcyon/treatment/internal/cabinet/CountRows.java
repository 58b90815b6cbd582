package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import halcyon.treatment.BeginCount;
import halcyon.treatment.Measure;
import halcyon.treatment.StockCount;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Counts and their lines. Unopened containers of one size are one line, each opened one and each set is its own.
@Singleton
class CountRows {
    private static final String UNOPENED = "c.opened_at IS NULL AND c.form <> 'SET' AND c.amount_left = c.size_amount";
    private final CabinetSql sql;

    CountRows(CabinetSql sql) {
        this.sql = sql;
    }

    record Head(
            long id,
            SiteId site,
            StockCount.Purpose purpose,
            StockCount.Business business,
            StockCount.State state,
            Instant begunAt,
            String begunBy,
            String beginner,
            Optional<Instant> countedAt,
            Optional<Instant> recountedAt,
            Optional<String> recountedBy,
            Optional<String> closedBy,
            Optional<String> reason) {
        StockCount shown(List<StockCount.Line> lines) {
            return new StockCount(
                    id, site, purpose, business, state, begunAt, begunBy, beginner, countedAt, recountedBy, closedBy, reason, lines);
        }
    }

    /// `container` is 0 for all unopened ones of a size.
    record Line(
            long id,
            long lot,
            long container,
            BigDecimal containerAmount,
            Optional<BigDecimal> counted,
            Optional<BigDecimal> expected,
            Optional<BigDecimal> recounted,
            Optional<BigDecimal> expectedAgain,
            StockCount.Line label) {
        boolean isOff() {
            return counted.isPresent() && !same(counted, expected);
        }

        boolean isStillOff() {
            return recounted.isPresent() && !same(recounted, expectedAgain);
        }

        private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
            return one.flatMap(amount -> other.map(amount::compareTo)).filter(by -> by == 0).isPresent();
        }

        /// Of the recount, in the lot's measure.
        BigDecimal variance() {
            return shown(false).variance().orElse(BigDecimal.ZERO);
        }

        /// The last count of it; blind, while it still goes on.
        StockCount.Line shown(boolean blind) {
            var found = recounted.isPresent() ? recounted : counted;
            var book = recounted.isPresent() ? expectedAgain : expected;
            return new StockCount.Line(
                    id, label.drug(), label.lotNumber(), label.expires(), label.strength(), label.measure(), label.serial(), containerAmount,
                    blind ? Optional.empty() : found, blind ? Optional.empty() : book);
        }
    }

    long add(Actor actor, BeginCount begin, Instant at) {
        var count = sql.insert(
                "INSERT INTO treatment_count (site_id, purpose, business, state, begun_at, begun_by, beginner) VALUES (?, ?, ?, 'COUNTING', ?, ?, ?)",
                begin.site().value(), begin.purpose(), begin.business(), at, actor.name(), actor.subject());
        var site = begin.site().value();
        sql.change(
                "INSERT INTO treatment_count_line (count_id, lot_id, container_id, container_amount) SELECT ?, c.lot_id, 0, c.size_amount"
                        + " FROM treatment_container c JOIN treatment_lot l ON l.id = c.lot_id WHERE l.site_id = ? AND c.amount_left > 0 AND "
                        + UNOPENED + " GROUP BY c.lot_id, c.size_amount",
                count, site);
        sql.change(
                "INSERT INTO treatment_count_line (count_id, lot_id, container_id, container_amount) SELECT ?, c.lot_id, c.id, c.size_amount"
                        + " FROM treatment_container c JOIN treatment_lot l ON l.id = c.lot_id WHERE l.site_id = ? AND c.amount_left > 0 AND NOT ("
                        + UNOPENED + ")",
                count, site);
        return count;
    }

    Head find(long count) {
        return sql.one("SELECT * FROM treatment_count WHERE id = ?", CountRows::head, count).orElseThrow(() -> new Unknown("count " + count));
    }

    List<Head> at(SiteId site, int most) {
        return sql.all("SELECT * FROM treatment_count WHERE site_id = ? ORDER BY id DESC LIMIT " + most, CountRows::head, site.value());
    }

    /// Those of every site that wait for a recount or for the reason of a variance.
    List<Head> off() {
        return sql.all("SELECT * FROM treatment_count WHERE state IN ('RECOUNT', 'VARIANCE') ORDER BY id", CountRows::head);
    }

    List<Line> lines(long count) {
        var query = "SELECT t.*, l.drug, l.lot_number, l.expires, l.concentration, l.measure, c.serial FROM treatment_count_line t"
                + " JOIN treatment_lot l ON l.id = t.lot_id LEFT JOIN treatment_container c ON c.id = t.container_id"
                + " WHERE t.count_id = ? ORDER BY l.drug, l.expires, l.id, t.container_id";
        return sql.all(query, CountRows::line, count);
    }

    /// What the book expects of a line now.
    BigDecimal expected(Line line) {
        if (line.container() > 0)
            return sql.one("SELECT amount_left FROM treatment_container WHERE id = ?", row -> row.getBigDecimal(1), line.container())
                    .orElseThrow(() -> new Unknown("container " + line.container()));
        return BigDecimal.valueOf(sql.number(
                "SELECT COUNT(*) FROM treatment_container c WHERE c.lot_id = ? AND c.size_amount = ? AND c.amount_left > 0 AND " + UNOPENED,
                line.lot(), line.containerAmount()));
    }

    void counted(Line line, BigDecimal amount, BigDecimal expected) {
        sql.change("UPDATE treatment_count_line SET counted = ?, expected = ? WHERE id = ?", amount, expected, line.id());
    }

    void recounted(Line line, BigDecimal amount, BigDecimal expected) {
        sql.change("UPDATE treatment_count_line SET recounted = ?, expected_again = ? WHERE id = ?", amount, expected, line.id());
    }

    boolean counted(Head head, StockCount.State state, Actor actor, Instant at) {
        var closed = state == StockCount.State.CLOSED;
        return sql.change(
                        "UPDATE treatment_count SET state = ?, counted_at = ?, closed_at = ?, closed_by = ? WHERE id = ? AND state = 'COUNTING'",
                        state, at, closed ? at : null, closed ? actor.name() : null, head.id())
                == 1;
    }

    boolean recounted(Head head, StockCount.State state, Actor actor, Instant at) {
        var closed = state == StockCount.State.CLOSED;
        return sql.change(
                        "UPDATE treatment_count SET state = ?, recounted_at = ?, recounted_by = ?, closed_at = ?, closed_by = ? WHERE id = ?"
                                + " AND state = 'RECOUNT'",
                        state, at, actor.name(), closed ? at : null, closed ? actor.name() : null, head.id())
                == 1;
    }

    boolean close(Head head, StockCount.State state, Actor actor, String reason, Instant at) {
        return sql.change(
                        "UPDATE treatment_count SET state = ?, closed_at = ?, closed_by = ?, reason = ? WHERE id = ? AND state = ?",
                        state, at, actor.name(), reason, head.id(), head.state())
                == 1;
    }

    /// What was entered about a lot outside sessions since then, as it changes the cabinet.
    BigDecimal correctedSince(long lot, Instant since) {
        var query = "SELECT COALESCE(SUM(" + Entries.ON_SHELF + "), 0) FROM treatment_drug_entry e WHERE e.lot_id = ? AND e.entered_at > ?"
                + " AND (e.kind IN ('LOST', 'OVERFILL', 'BROKEN') OR e.counters IS NOT NULL)";
        return sql.one(query, row -> row.getBigDecimal(1), lot, since).orElse(BigDecimal.ZERO);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("id"),
                SiteId.of(row.getString("site_id")),
                StockCount.Purpose.valueOf(row.getString("purpose")),
                StockCount.Business.valueOf(row.getString("business")),
                StockCount.State.valueOf(row.getString("state")),
                CabinetSql.instant(row, "begun_at"),
                row.getString("begun_by"),
                row.getString("beginner"),
                CabinetSql.maybeInstant(row, "counted_at"),
                CabinetSql.maybeInstant(row, "recounted_at"),
                CabinetSql.maybeText(row, "recounted_by"),
                CabinetSql.maybeText(row, "closed_by"),
                CabinetSql.maybeText(row, "reason"));
    }

    private static Line line(ResultSet row) throws SQLException {
        var size = row.getBigDecimal("container_amount");
        var label = new StockCount.Line(
                row.getLong("id"),
                row.getString("drug"),
                row.getString("lot_number"),
                LocalDate.parse(row.getString("expires")),
                row.getBigDecimal("concentration"),
                Measure.valueOf(row.getString("measure")),
                CabinetSql.maybeText(row, "serial"),
                size,
                Optional.empty(),
                Optional.empty());
        return new Line(
                row.getLong("id"), row.getLong("lot_id"), row.getLong("container_id"), size, Optional.ofNullable(row.getBigDecimal("counted")),
                Optional.ofNullable(row.getBigDecimal("expected")), Optional.ofNullable(row.getBigDecimal("recounted")),
                Optional.ofNullable(row.getBigDecimal("expected_again")), label);
    }
}
