package halcyon.scheduling;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/// A patient would take a place at one of the sites, from a date on, within her windows (site time; empty days = any day).
/// `priority` is the clinic's own, 1 (can wait) to 5 (urgent).
public record JoinWaitingList(
        PatientId patient,
        Wish wish,
        Set<SiteId> sites,
        Set<DayOfWeek> days,
        LocalTime notBefore,
        LocalTime notAfter,
        LocalDate from,
        int priority) {
    public JoinWaitingList {
        sites = Set.copyOf(sites);
        days = Set.copyOf(days);
        if (sites.isEmpty()) throw new IllegalArgumentException("somebody waits for at least one site");
        if (!notBefore.isBefore(notAfter)) throw new IllegalArgumentException("'not before' must be earlier than 'not after'");
        if (priority < 1 || priority > 5) throw new IllegalArgumentException("a priority lies between 1 and 5, got " + priority);
    }

    /// What for.
    public sealed interface Wish {
        /// To begin a course of this protocol.
        record ToBegin(String protocol) implements Wish {}

        /// An earlier place than the one she has.
        record Earlier(BookingId booking) implements Wish {}
    }
}
