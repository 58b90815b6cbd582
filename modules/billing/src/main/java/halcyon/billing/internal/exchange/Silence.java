package halcyon.billing.internal.exchange;

import halcyon.billing.ClaimId;
import halcyon.billing.SilentClaim;
import halcyon.shared.SiteId;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;

/// Claims of which nothing is heard: the file's answer after so many hours, the payer's first word after so many, the decision after so
/// many days. `halcyon.billing.silence.*` of the configuration.
@Singleton
class Silence {
    private static final String ASKED = "SELECT c.id, c.number, c.site, c.payer_name, c.state, MAX(s.at) AS heard FROM billing_claim c"
            + " JOIN billing_claim_step s ON s.claim_id = c.id WHERE c.state = ? GROUP BY c.id, c.number, c.site, c.payer_name, c.state"
            + " HAVING MAX(s.at) < ? ORDER BY heard, c.id LIMIT 500";
    private final DataSource database;
    private final List<Awaited> awaited;
    private final Clock clock;

    Silence(
            DataSource database,
            @Value("${halcyon.billing.silence.file-hours:24}") int file,
            @Value("${halcyon.billing.silence.status-hours:72}") int status,
            @Value("${halcyon.billing.silence.decision-days:45}") int decision,
            Clock clock) {
        this.database = database;
        this.clock = clock;
        this.awaited = List.of(new Awaited("SUBMITTED", "999", Duration.ofHours(file)), new Awaited("ACKNOWLEDGED", "277CA", Duration.ofHours(status)),
                new Awaited("ACCEPTED", "835", Duration.ofDays(decision)));
    }

    private record Awaited(String state, String answer, Duration patience) {}

    @Transactional
    List<SilentClaim> now(Predicate<SiteId> mine) {
        List<SilentClaim> silent = new ArrayList<>();
        for (Awaited one : awaited) silent.addAll(silent(one));
        return silent.stream().filter(claim -> mine.test(claim.site())).sorted(java.util.Comparator.comparing(SilentClaim::since)).toList();
    }

    private List<SilentClaim> silent(Awaited one) {
        List<SilentClaim> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement question = connection.prepareStatement(ASKED)) {
            question.setString(1, one.state());
            question.setObject(2, LocalDateTime.ofInstant(Instant.now(clock).minus(one.patience()), ZoneOffset.UTC));
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next())
                    found.add(new SilentClaim(new ClaimId(rows.getLong(1)), rows.getString(2), SiteId.of(rows.getString(3)), rows.getString(4),
                            rows.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC), one.answer()));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the silent claims cannot be read", e);
        }
    }
}
