package halcyon.billing;

import halcyon.directory.Payer;
import java.time.LocalDate;
import java.util.Optional;

/// A payer of a patient: `priority` 1 is billed first. Without a payer at 1 the patient pays. `holder` is who holds the policy when
/// it is not the patient. It holds through `to`, which
/// is the day before the next of the same priority begins where there is one.
public record Policy(int priority, Optional<Payer> payer, String plan, String memberId, Optional<Holder> holder, LocalDate from, Optional<LocalDate> to) {
    public static final int LOWEST = 3;

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// No longer than through a day.
    public Policy until(LocalDate last) {
        return new Policy(priority, payer, plan, memberId, holder, from, Optional.of(to.filter(last::isAfter).orElse(last)));
    }

    /// What the patient is to the holder.
    public enum Relationship { SPOUSE, CHILD, OTHER }

    /// Somebody else whose policy it is. `sex` is F, M or U.
    public record Holder(Relationship relationship, String familyName, String givenName, LocalDate birthDate, String sex) {
        public Holder {
            if (familyName.isBlank() || familyName.length() > 60 || givenName.length() > 60) throw new IllegalArgumentException("a holder has a name of at most 60 characters");
            if (!sex.matches("[FMU]")) throw new IllegalArgumentException("sex is F, M or U, got " + sex);
        }
    }
}
