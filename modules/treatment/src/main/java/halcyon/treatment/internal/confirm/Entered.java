package halcyon.treatment.internal.confirm;

import halcyon.treatment.Confirmation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What a second person confirms: its text is what is hashed and signed.
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
        List<String> steps,
        String enteredSubject,
        String enteredBy,
        Instant enteredAt) {}
