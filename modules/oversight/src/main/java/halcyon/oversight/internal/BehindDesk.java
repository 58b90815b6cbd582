package halcyon.oversight.internal;

import halcyon.directory.Site;
import halcyon.oversight.Behind;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The cases behind each number: the same conditions as [Counts], one row a case.
@Singleton
class BehindDesk {
    private static final int MOST = 500;

    private final Book book;

    BehindDesk(Book book) {
        this.book = book;
    }

    List<Behind> of(String key, List<Site> sites, Instant now) {
        var scope = Scope.of(sites.stream().map(Site::id).toList());
        var weeks = new Weeks(now);
        return switch (key) {
            case "waiting-to-first-dose" -> waiting(scope);
            case "sessions-this-week" -> sessions(scope, now);
            case "gates-blocked-tomorrow" -> blocked(sites, now);
            case "clean-claim-rate" -> denied(scope, weeks);
            case "owed-over-60-days" -> owed(scope, now);
            case "response-at-course-end" -> ended(scope, weeks);
            case "compliance-late" -> late(scope, now);
            default -> throw new IllegalArgumentException("no number is called '" + key + "'");
        };
    }

    private List<Behind> waiting(Scope scope) {
        return list(
                "SELECT patient_id, site_id, registered_at, '' FROM oversight_patient WHERE " + scope.sql()
                        + " AND first_dose_at IS NULL ORDER BY registered_at",
                "why-waiting", scope);
    }

    private List<Behind> sessions(Scope scope, Instant now) {
        return list(
                "SELECT patient_id, site_id, starts_at, state FROM oversight_visit WHERE " + scope.sql()
                        + " AND starts_at >= ? AND starts_at < ? AND state NOT IN ('CANCELLED', 'NO_SHOW') ORDER BY starts_at DESC",
                "why-visit", scope, now.minus(Weeks.WEEK), now);
    }

    private List<Behind> blocked(List<Site> sites, Instant now) {
        var found = new ArrayList<Behind>();
        for (var site : sites) {
            var tomorrow = SiteDesk.day(site, now, 1);
            var scope = Scope.of(List.of(site.id()));
            found.addAll(list(
                    "SELECT patient_id, site_id, starts_at, gates FROM oversight_blocked WHERE " + scope.sql()
                            + " AND starts_at >= ? AND starts_at < ? AND blocked ORDER BY starts_at",
                    "why-blocked", scope, tomorrow.from(), tomorrow.to()));
        }
        return List.copyOf(found);
    }

    private List<Behind> denied(Scope scope, Weeks weeks) {
        return list(
                "SELECT patient_id, site_id, denied_at, '' FROM oversight_claim WHERE " + scope.sql()
                        + " AND denied_at >= ? AND denied_at < ? ORDER BY denied_at DESC",
                "why-denied", scope, weeks.begin(), weeks.now());
    }

    private List<Behind> owed(Scope scope, Instant now) {
        return list(
                "SELECT patient_id, site_id, drafted_at, CONCAT('$', charge_cents DIV 100) FROM oversight_claim WHERE " + scope.sql()
                        + " AND drafted_at < ? AND paid_at IS NULL ORDER BY drafted_at",
                "why-owed", scope, now.minus(Duration.ofDays(60)));
    }

    private List<Behind> ended(Scope scope, Weeks weeks) {
        return list(
                "SELECT patient_id, site_id, ended_at, COALESCE(verdict, 'NO_FOLLOW_UP') FROM oversight_course WHERE " + scope.sql()
                        + " AND ended_at >= ? AND ended_at < ? ORDER BY ended_at DESC",
                "why-ended", scope, weeks.begin(), weeks.now());
    }

    private List<Behind> late(Scope scope, Instant now) {
        var found = new ArrayList<>(list(
                "SELECT patient_id, site_id, due_at, level FROM oversight_task WHERE " + scope.sql()
                        + " AND due_at < ? AND closed_at IS NULL ORDER BY due_at",
                "why-task", scope, now));
        found.addAll(list(
                "SELECT patient_id, site_id, left_at, '' FROM oversight_visit WHERE " + scope.sql()
                        + " AND session_id IS NOT NULL AND left_at < ? AND signed_at IS NULL ORDER BY left_at",
                "why-unsigned", scope, now.minus(Duration.ofHours(24))));
        found.addAll(list(
                "SELECT patient_id, site_id, due_at, '' FROM oversight_missed_form WHERE " + scope.sql()
                        + " AND due_at < ? AND submitted_at IS NULL ORDER BY due_at",
                "why-form", scope, now));
        return List.copyOf(found);
    }

    /// `why` alone, or with the word of the row behind it where the row has one ("why-ended-response").
    private List<Behind> list(String sql, String why, Scope scope, Object... values) {
        return book.read(sql + " LIMIT " + MOST, row -> behind(row, why), scope.then(values));
    }

    private static Behind behind(ResultSet row, String why) throws SQLException {
        var word = row.getString(4);
        boolean isStableWord = word.matches("[A-Z_]+");
        var key = "oversight." + why + (isStableWord ? "-" + word.toLowerCase(Locale.ROOT).replace('_', '-') : "");
        return new Behind(
                PatientId.of(row.getLong(1)), SiteId.of(row.getString(2)), Book.instant(row, 3), isStableWord ? Sentence.of(key) : Sentence.of(key, word));
    }
}
