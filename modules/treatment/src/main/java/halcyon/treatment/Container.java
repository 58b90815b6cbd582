package halcyon.treatment;

import halcyon.shared.PatientId;
import java.math.BigDecimal;
import java.util.Optional;

/// A vial, bottle or device of a lot with its serial or running number. Labelled for one patient, it goes to nobody else.
public record Container(
        long id,
        long lot,
        ContainerForm form,
        String serial,
        BigDecimal size,
        BigDecimal left,
        boolean opened,
        Optional<PatientId> labelledFor) {
    /// Whether a dose for this patient may come from it.
    public boolean mayGoTo(PatientId patient) {
        return labelledFor.map(patient::equals).orElse(true);
    }
}
