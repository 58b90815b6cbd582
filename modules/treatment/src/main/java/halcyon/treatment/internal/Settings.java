package halcyon.treatment.internal;

import halcyon.treatment.internal.rule.DoseWeight;
import halcyon.treatment.internal.rule.Rounding;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The dated settings of this module. A missing one is a mistake of the installation, not a default.
@Singleton
public class Settings {
    private final SettingRows rows;

    Settings(SettingRows rows) {
        this.rows = rows;
    }

    public String text(String name, Instant at) {
        var on = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return rows.inForce(name, on)
                .orElseThrow(() -> new IllegalStateException("no setting treatment/" + name + " on " + on));
    }

    public int number(String name, Instant at) {
        return Integer.parseInt(text(name, at));
    }

    public Duration minutes(String name, Instant at) {
        return Duration.ofMinutes(number(name, at));
    }

    public boolean flag(String name, Instant at) {
        return Boolean.parseBoolean(text(name, at));
    }

    Rounding rounding(Instant at) {
        return new Rounding(
                decimal("dose.milligrams-step", at),
                decimal("dose.millilitres-step", at),
                decimal("dose.rate-step", at),
                RoundingMode.valueOf(text("dose.rounding", at)),
                decimal("dose.dilute-from", at),
                decimal("dose.dilute-to", at));
    }

    DoseWeight.Formula idealWeight(Instant at) {
        return new DoseWeight.Formula(
                decimal("weight.ideal-female", at),
                decimal("weight.ideal-male", at),
                decimal("weight.ideal-per-inch", at),
                decimal("weight.adjusted-part", at));
    }

    private BigDecimal decimal(String name, Instant at) {
        return new BigDecimal(text(name, at));
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface SettingRows extends GenericRepository<SettingRow, String> {
        @Query("SELECT setting_value FROM treatment_setting WHERE name = :name AND from_date <= :on"
                + " AND (to_date IS NULL OR to_date > :on) ORDER BY from_date DESC LIMIT 1")
        Optional<String> inForce(String name, LocalDate on);
    }
}
