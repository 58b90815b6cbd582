package halcyon.scheduling.internal;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.Clearances;
import halcyon.directory.Directory;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.WorkItem;
import halcyon.scheduling.internal.work.GateRoles;
import halcyon.scheduling.internal.work.WorkBook;
import halcyon.scheduling.internal.work.WorkBook.Trouble;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Makes work of bookings to come: what the gates say two days ahead, what a changed clearance says at once, what the calendar
/// does not carry any more.
@Singleton
@Transactional
class WorkFlags {
    /// The cause of work that comes from the rota, the hours or a broken chair.
    static final String CALENDAR = "scheduling.calendar";
    private static final Set<String> NO_GATES = Set.of(CALENDAR, AnswerBook.WISH, UnreachedPatients.CAUSE);

    private static final Actor US = Actor.system("scheduling");

    private final Bookings bookings;
    private final Clearances clearances;
    private final Protocols protocols;
    private final Directory directory;
    private final WorkBook work;
    private final GateRoles roles;
    private final Clock clock;

    WorkFlags(
            Bookings bookings,
            Clearances clearances,
            Protocols protocols,
            Directory directory,
            WorkBook work,
            GateRoles roles,
            Clock clock) {
        this.bookings = bookings;
        this.clearances = clearances;
        this.protocols = protocols;
        this.directory = directory;
        this.work = work;
        this.roles = roles;
        this.clock = clock;
    }

    /// After a gate changed its mind about a patient: trouble of that gate alone is work, whatever it weighs.
    void afterChange(long patient, String gate) {
        for (var row : upcoming(bookings.findByPatientOrderBySlotFrom(patient))) {
            var said = gates(row).results().stream().filter(result -> result.gate().equals(gate)).findFirst();
            // a gate that is not asked here cannot say that all is well
            var trouble = said.isPresent()
                    ? said.filter(result -> !result.clear() && !result.overridden()).map(result -> trouble(row, result))
                    : Optional.of(unasked(row, gate));
            write(row, gate::equals, trouble.stream().toList());
        }
    }

    /// Everything that begins before then: all gates.
    void before(Instant end) {
        for (var row : bookings.startingBetween(clock.instant(), end)) {
            var stops = gates(row).stops().stream().map(result -> trouble(row, result)).toList();
            write(row, WorkFlags::isGate, stops);
        }
    }

    private static boolean isGate(String cause) {
        return !NO_GATES.contains(cause);
    }

    /// After the calendar of a site changed.
    void afterCalendar(BookingRow row, Optional<Sentence> trouble) {
        var work = trouble.map(reason ->
                new Trouble(CALENDAR, reason, Optional.of(Sentence.of("scheduling.calendar.cure")), Role.FRONT_DESK, row.slotFrom()));
        write(row, CALENDAR::equals, work.stream().toList());
    }

    List<WorkItem> at(SiteId site) {
        return work.openAt(site, ids -> bookings.findByIdIn(ids).stream().map(BookingRow::toBooking).toList());
    }

    Clearance outlook(Actor actor, BookingRow row) {
        var zone = directory.site(US, row.atSite()).zone();
        var isToday = row.slotFrom().atZone(zone).toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
        return ask(actor, row, isToday ? Checkpoint.CHECK_IN : Checkpoint.T_MINUS_48H);
    }

    private Clearance gates(BookingRow row) {
        return ask(US, row, Checkpoint.T_MINUS_48H);
    }

    private Clearance ask(Actor actor, BookingRow row, Checkpoint checkpoint) {
        return clearances.check(actor, checkpoint, Asked.of(row.toBooking(), protocols.version(US, row.protocolVersion())));
    }

    private void write(BookingRow row, Predicate<String> lookedAt, Collection<Trouble> troubles) {
        var needsWork = work.write(row.toBooking(), lookedAt, troubles);
        bookings.flag(row.key(), needsWork);
    }

    private Trouble trouble(BookingRow row, Clearance.Result result) {
        return new Trouble(result.gate(), result.said(), result.cure(), roleOf(result.gate()), result.by().orElse(row.slotFrom()));
    }

    private Trouble unasked(BookingRow row, String gate) {
        return new Trouble(gate, Sentence.of("scheduling.clearance-changed"), Optional.empty(), roleOf(gate), row.slotFrom());
    }

    private Role roleOf(String gate) {
        return roles.of(gate, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private List<BookingRow> upcoming(List<BookingRow> rows) {
        var now = clock.instant();
        return rows.stream()
                .filter(row -> row.state() == BookingState.BOOKED && row.slotFrom().isAfter(now))
                .toList();
    }
}
