package halcyon.billing;

import halcyon.shared.PatientId;
import java.time.LocalDate;
import java.util.Optional;

/// A payer of a patient from a day on, in its place (1 is billed first).
public record RecordPolicy(
        PatientId patient, int priority, long payer, String plan, String memberId, Optional<Policy.Holder> holder, LocalDate from, Optional<LocalDate> to) {
    public RecordPolicy {
        if (priority < 1 || priority > Policy.LOWEST) throw new IllegalArgumentException("a payer is first, second or third, got " + priority);
        if (!memberId.matches("[A-Za-z0-9-]{2,80}")) throw new IllegalArgumentException("a member id has 2 to 80 letters, digits or hyphens");
        if (plan.length() > 80) throw new IllegalArgumentException("a plan has at most 80 characters");
        if (to.filter(last -> last.isBefore(from)).isPresent()) throw new IllegalArgumentException("it ends on or after " + from + ", got " + to.orElseThrow());
    }
}
