package halcyon.treatment.internal.confirm;

import halcyon.treatment.Confirmation;
import halcyon.treatment.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a second person confirms: its text is what is hashed and signed. Texts without `measure` speak of a liquid.
public record Entered(
        Confirmation.Kind kind,
        long session,
        long patient,
        String site,
        long lot,
        String lotNumber,
        String drug,
        LocalDate expires,
        BigDecimal concentration,
        BigDecimal milligrams,
        BigDecimal millilitres,
        @Nullable Measure measure,
        List<String> steps,
        String enteredSubject,
        String enteredBy,
        Instant enteredAt) {}
