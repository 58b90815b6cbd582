package halcyon.billing.internal.remittance;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProviderAdjustmentRows extends GenericRepository<ProviderAdjustmentRow, Long> {
    Iterable<ProviderAdjustmentRow> saveAll(Iterable<ProviderAdjustmentRow> adjustments);

    List<ProviderAdjustmentRow> findByRemittanceIdOrderByNumber(long remittanceId);

    @Query("SELECT a.remittance_id AS remittance_id, r.payer, r.trace, r.paid_on AS paid_on, a.provider, a.reason, a.reference, a.amount_cents AS amount_cents"
            + " FROM billing_provider_adjustment a JOIN billing_remittance r ON r.id = a.remittance_id WHERE r.state = 'POSTED' AND a.reason <> 'L6' ORDER BY a.id")
    List<Posted> posted();

    /// One that is booked, with the remittance it came in.
    @Introspected
    record Posted(long remittanceId, String payer, String trace, @Nullable LocalDate paidOn, String provider, String reason, String reference, long amountCents) {}

    long deleteByRemittanceId(long remittanceId);
}
