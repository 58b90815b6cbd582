package halcyon.clearance.internal;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.GateSetting;
import halcyon.clearance.Weight;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("clearance_gate_setting")
record SettingRow(
        @Id @GeneratedValue @Nullable Long id,
        String gate,
        String checkpoint,
        String purpose,
        String weight,
        LocalDate fromDate,
        @Nullable LocalDate toDate,
        String source) {
    boolean isInForce(LocalDate on) {
        return !fromDate.isAfter(on) && (toDate == null || toDate.isAfter(on));
    }

    GateSetting toSetting() {
        return new GateSetting(
                gate,
                Checkpoint.valueOf(checkpoint),
                purpose,
                Weight.valueOf(weight),
                fromDate,
                Optional.ofNullable(toDate),
                source);
    }
}
