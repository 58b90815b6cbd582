package halcyon.treatment.internal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("treatment_setting")
record SettingRow(@Id String name, LocalDate fromDate, @Nullable LocalDate toDate, String settingValue, String source) {}
