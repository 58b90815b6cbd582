package halcyon.outcomes.internal.setting;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("outcomes_setting")
record SettingRow(
        @Id @GeneratedValue @Nullable Long id, String name, String value, LocalDate fromDate, @Nullable LocalDate toDate, String source) {}
