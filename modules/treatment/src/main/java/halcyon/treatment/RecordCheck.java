package halcyon.treatment;

import halcyon.shared.PatientId;
import java.time.LocalDate;

/// A check was done on a day; what was found, in words where it is abnormal.
public record RecordCheck(PatientId patient, CheckKind kind, LocalDate doneOn, boolean abnormal, String finding) {}
