package halcyon.oversight.internal;

import static halcyon.oversight.SiteNumbers.Rate;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/// What can be counted from the read models, between two instants (half-open) and at a set of sites.
@Singleton
class Counts {
    private static final Duration OLD = Duration.ofDays(60);
    private static final Duration SIGN_WITHIN = Duration.ofHours(24);
    private static final int MINUTES_A_DAY = 1440;

    private final Book book;

    Counts(Book book) {
        this.book = book;
    }

    /// Days from registration to the first dose, of those first dosed in this time.
    Rate wait(Scope scope, Instant from, Instant to) {
        return rate(
                "SELECT COALESCE(SUM(TIMESTAMPDIFF(MINUTE, registered_at, first_dose_at)), 0), COUNT(*) FROM oversight_patient WHERE "
                        + scope.sql() + " AND first_dose_at >= ? AND first_dose_at < ?",
                10, MINUTES_A_DAY, scope, from, to);
    }

    int visits(Scope scope, Instant from, Instant to) {
        return count("oversight_visit", scope, "starts_at >= ? AND starts_at < ? AND state NOT IN ('CANCELLED', 'NO_SHOW')", from, to);
    }

    int visitsIn(String state, Scope scope, Instant from, Instant to) {
        return count("oversight_visit", scope, "starts_at >= ? AND starts_at < ? AND state = ?", from, to, state);
    }

    /// Paid without having been denied before, of the claims decided in this time.
    Rate clean(Scope scope, Instant from, Instant to) {
        return rate(
                "SELECT COALESCE(SUM(denied_at IS NULL), 0), COUNT(*) FROM oversight_claim WHERE " + scope.sql()
                        + " AND COALESCE(denied_at, paid_at) >= ? AND COALESCE(denied_at, paid_at) < ?",
                1000, 1, scope, from, to);
    }

    /// Charged more than 60 days before the instant and not paid then.
    long owedCents(Scope scope, Instant at) {
        return book.number(
                "SELECT COALESCE(SUM(charge_cents), 0) FROM oversight_claim WHERE " + scope.sql()
                        + " AND drafted_at < ? AND (paid_at IS NULL OR paid_at >= ?)",
                scope.then(at.minus(OLD), at));
    }

    int owedClaims(Scope scope, Instant at) {
        return count("oversight_claim", scope, "drafted_at < ? AND (paid_at IS NULL OR paid_at >= ?)", at.minus(OLD), at);
    }

    /// Responders of the courses that ended in this time and can be judged.
    Rate response(Scope scope, Instant from, Instant to) {
        return rate(
                "SELECT COALESCE(SUM(verdict IN ('RESPONSE', 'REMISSION')), 0), COUNT(*) FROM oversight_course WHERE " + scope.sql()
                        + " AND ended_at >= ? AND ended_at < ? AND verdict IN ('RESPONSE', 'REMISSION', 'NO_RESPONSE', 'WORSE')",
                1000, 1, scope, from, to);
    }

    int ended(Scope scope, Instant from, Instant to) {
        return count("oversight_course", scope, "ended_at >= ? AND ended_at < ?", from, to);
    }

    /// Ended without a score to compare.
    int missing(Scope scope, Instant from, Instant to) {
        return count(
                "oversight_course", scope, "ended_at >= ? AND ended_at < ? AND (verdict IS NULL OR verdict IN ('NO_BASELINE', 'NO_FOLLOW_UP'))",
                from, to);
    }

    int tasksLate(Scope scope, Instant at) {
        return count("oversight_task", scope, "due_at < ? AND (closed_at IS NULL OR closed_at >= ?)", at, at);
    }

    /// Patients who left more than a day before the instant with a session that nobody had signed then.
    int unsigned(Scope scope, Instant at) {
        return count(
                "oversight_visit", scope, "session_id IS NOT NULL AND left_at < ? AND (signed_at IS NULL OR signed_at >= ?)",
                at.minus(SIGN_WITHIN), at);
    }

    /// Monitoring forms past their last day that had not gone out then.
    int formsLate(Scope scope, Instant at) {
        return count("oversight_missed_form", scope, "due_at < ? AND (submitted_at IS NULL OR submitted_at >= ?)", at, at);
    }

    /// Everything that compliance is late with.
    int late(Scope scope, Instant at) {
        return tasksLate(scope, at) + unsigned(scope, at) + formsLate(scope, at);
    }

    int asked(Scope scope, Instant from, Instant to) {
        return count("oversight_blocked", scope, "starts_at >= ? AND starts_at < ?", from, to);
    }

    int blocked(Scope scope, Instant from, Instant to) {
        return count("oversight_blocked", scope, "starts_at >= ? AND starts_at < ? AND blocked", from, to);
    }

    private int count(String table, Scope scope, String where, Object... values) {
        return (int) book.number("SELECT COUNT(*) FROM " + table + " WHERE " + scope.sql() + " AND " + where, scope.then(values));
    }

    // sum and n from the database, tenths of the unit by whole numbers
    private Rate rate(String sql, long times, long per, Scope scope, Object... values) {
        return book.read(sql, row -> rate(row.getLong(1), row.getInt(2), times, per), scope.then(values)).getFirst();
    }

    private static Rate rate(long sum, int n, long times, long per) {
        if (n == 0) return Rate.NONE;
        return new Rate((int) ((2 * sum * times + per * n) / (2 * per * n)), n);
    }
}
