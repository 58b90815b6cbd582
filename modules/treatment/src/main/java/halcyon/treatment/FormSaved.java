package halcyon.treatment;

import halcyon.shared.Sentence;
import java.util.List;

/// What became of answers or of a correction.
public sealed interface FormSaved {
    record Done(MonitoringForm form) implements FormSaved {}

    record Refused(List<Sentence> reasons) implements FormSaved {}
}
