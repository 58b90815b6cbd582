package halcyon.treatment.internal.rems;

import halcyon.treatment.FormField;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One field of one vintage of the form.
@MappedEntity("treatment_rems_field")
record FieldRow(@Id String code, String vintage, int place, String section, FormField.Kind kind, boolean asked) {

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Catalog extends GenericRepository<FieldRow, String> {
        @Query("SELECT vintage FROM treatment_rems_vintage WHERE from_date <= :day AND (to_date IS NULL OR to_date > :day)")
        Optional<String> vintage(LocalDate day);

        @Query("SELECT * FROM treatment_rems_field WHERE vintage = :vintage ORDER BY place")
        List<FieldRow> fields(String vintage);
    }
}
