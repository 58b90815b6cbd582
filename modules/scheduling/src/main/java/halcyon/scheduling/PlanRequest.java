package halcyon.scheduling;

import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/// What to plan: courses that wait, each with its own wishes (a patient waits for one course only), and every visit at
/// the sites that begins within `days` from a date on and does not stand any more.
public record PlanRequest(List<SiteId> sites, LocalDate from, int days, List<FindCourse> waiting) {
    public static final int LONGEST = 90;

    public PlanRequest {
        sites = List.copyOf(sites);
        waiting = List.copyOf(waiting);
        if (sites.isEmpty()) throw new IllegalArgumentException("name at least one site to plan");
        if (days < 1 || days > LONGEST) throw new IllegalArgumentException("plan 1 to " + LONGEST + " days, got " + days);
        var patients = new HashSet<>();
        for (var wish : waiting) {
            if (!wish.notBefore().isBefore(wish.notAfter()))
                throw new IllegalArgumentException("'not before' must be earlier than 'not after'");
            if (!patients.add(wish.patient())) throw new IllegalArgumentException("patient " + wish.patient() + " waits twice");
        }
    }
}
