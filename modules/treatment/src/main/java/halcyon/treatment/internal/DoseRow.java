package halcyon.treatment.internal;

import halcyon.treatment.DoseCalculation;
import halcyon.treatment.internal.rule.Amount;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@MappedEntity("treatment_dose")
record DoseRow(
        @Id long sessionId,
        long lotId,
        BigDecimal kilograms,
        BigDecimal milligrams,
        BigDecimal concentration,
        BigDecimal millilitres,
        int bagMillilitres,
        int infusionMinutes,
        BigDecimal rate,
        String steps,
        Instant drawnAt,
        String drawnBy) {
    private static final String BETWEEN = "\n";

    static DoseRow of(long session, long lot, DoseCalculation dose, Instant at, String by) {
        return new DoseRow(
                session,
                lot,
                dose.weightKilograms(),
                dose.milligrams(),
                dose.concentration(),
                dose.millilitres(),
                dose.bagMillilitres(),
                dose.minutes(),
                dose.millilitresPerHour(),
                String.join(BETWEEN, dose.steps()),
                at,
                by);
    }

    DoseCalculation shown() {
        return new DoseCalculation(
                kilograms,
                Amount.tidy(milligrams),
                Amount.tidy(concentration),
                Amount.tidy(millilitres),
                bagMillilitres,
                infusionMinutes,
                Amount.tidy(rate),
                List.of(steps.split(BETWEEN)),
                Optional.empty());
    }
}
