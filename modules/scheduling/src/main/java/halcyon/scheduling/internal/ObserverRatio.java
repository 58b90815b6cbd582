package halcyon.scheduling.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.protocol.Protocols;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.rota.Presence;
import halcyon.scheduling.internal.rota.Rota;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Somebody must watch: an observer on the rota for the whole visit when it is planned; when it is about to happen, no more
/// patients in the chairs than the observers present may watch by the protocol.
@Singleton
class ObserverRatio implements Gate {
    private static final Actor US = Actor.system("scheduling");

    private final Directory directory;
    private final Protocols protocols;
    private final Bookings bookings;
    private final DayBoards boards;
    private final Rota rota;
    private final Clock clock;

    ObserverRatio(
            Directory directory, Protocols protocols, Bookings bookings, DayBoards boards, Rota rota, Clock clock) {
        this.directory = directory;
        this.protocols = protocols;
        this.bookings = bookings;
        this.boards = boards;
        this.rota = rota;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "scheduling.observer";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        var site = directory.site(US, subject.site());
        return switch (checkpoint) {
            case BOOKING, T_MINUS_48H -> planned(site, subject, rota.present(site.id(), subject.slot()));
            case CHECK_IN, BEFORE_DRAW -> now(site, subject);
        };
    }

    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        if (checkpoint != Checkpoint.BOOKING) return Gate.super.askEach(checkpoint, visits);
        var there = rota.presentAt(visits);
        return visits.stream().map(visit -> planned(directory.site(US, visit.site()), visit, there.apply(visit.site()))).toList();
    }

    private Answer planned(Site site, Subject subject, Presence there) {
        var slot = subject.slot();
        var someone = subject.staff().stream().anyMatch(staff -> there.covers(staff, Shift.Duty.OBSERVER, slot));
        if (someone) return new Answer.Clear(Sentence.of("scheduling.observer.planned"));
        return new Answer.Trouble(
                Sentence.of("scheduling.observer.not-planned", Words.moment(site, slot.from()), Words.time(site, slot.to())),
                Sentence.of("scheduling.observer.cure"),
                Optional.of(slot.from()));
    }

    private Answer now(Site site, Subject subject) {
        var now = clock.instant();
        var observers = rota.touching(site.id(), new TimeSlot(now, now.plusMillis(1))).stream()
                .filter(shift -> shift.duty() == Shift.Duty.OBSERVER)
                .map(Shift::staff)
                .distinct()
                .count();
        var capacity = observers * perObserver(subject);
        var watched = othersInChair(site, subject) + 1;
        if (watched <= capacity) return new Answer.Clear(Sentence.of("scheduling.observer.enough", watched, capacity));
        return new Answer.Trouble(
                Sentence.of("scheduling.observer.too-few", watched, capacity),
                Sentence.of("scheduling.observer.cure"),
                Optional.of(subject.slot().from()));
    }

    // by what was booked for the last day, whether or not its slot is over: who is still in a chair has to be watched
    private long othersInChair(Site site, Subject subject) {
        var now = clock.instant();
        return bookings.startingAt(site.id().value(), now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1))).stream()
                .filter(row -> row.state().isInChair())
                .filter(row -> row.patient() != subject.patient().value())
                .count();
    }

    private int perObserver(Subject subject) {
        return subject.protocolVersion()
                .map(id -> protocols.version(US, id).monitoring().patientsPerObserver())
                .orElseGet(() -> boards.patientsPerObserver(clock.instant().atZone(ZoneOffset.UTC).toLocalDate()));
    }
}
