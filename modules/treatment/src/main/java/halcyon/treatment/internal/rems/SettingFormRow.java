package halcyon.treatment.internal.rems;

import halcyon.treatment.RemsSetting;
import halcyon.treatment.Representative;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The enrolment form of a setting, with its authorized representative.
@MappedEntity("treatment_rems_setting_form")
record SettingFormRow(
        @Id @GeneratedValue @Nullable Long id,
        RemsSetting setting,
        String representativeName,
        String representativeTitle,
        String representativePhone,
        String representativeEmail,
        LocalDate signedOn,
        long documentId,
        Instant enteredAt,
        String enteredBy) {
    Representative representative() {
        return new Representative(representativeName, representativeTitle, representativePhone, representativeEmail);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<SettingFormRow, Long> {}
}
