package halcyon.scheduling.internal.rota;

import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CalendarChange.*;
import halcyon.scheduling.TimeOff;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/// Knows of each kind of change where and when it works, and writes it.
@Singleton
@Transactional
public class CalendarWriter {
    private static final Actor US = Actor.system("scheduling");
    // bookings further ahead than this do not exist
    private static final Period HORIZON = Period.ofYears(3);

    private final RotaWriter rota;
    private final SiteDays days;
    private final Things things;
    private final Directory directory;
    private final Clock clock;

    CalendarWriter(RotaWriter rota, SiteDays days, Things things, Directory directory, Clock clock) {
        this.rota = rota;
        this.days = days;
        this.things = things;
        this.directory = directory;
        this.clock = clock;
    }

    /// Where and when a change can break or cure a booking.
    public record Reach(Set<SiteId> sites, TimeSlot slot) {}

    /// Empty when what it would change is not there.
    public Optional<Reach> reach(CalendarChange change) {
        return switch (change) {
            case AddShift add -> reach(add.shift().site(), add.shift().slot());
            case ChangeShift other -> rota.shift(other.site(), other.shift())
                    .flatMap(shift -> reach(other.site(), hull(shift.slot(), other.slot())));
            case RemoveShift gone -> rota.shift(gone.site(), gone.shift()).flatMap(shift -> reach(gone.site(), shift.slot()));
            case AddWeekly add -> from(add.shift().site(), add.shift().from());
            case EndWeekly end -> rota.weeklyShift(end.site(), end.weekly())
                    .flatMap(shift -> from(end.site(), end.through().plusDays(1)));
            case AddTimeOff add -> reach(add.timeOff().staff(), add.timeOff().slot());
            case CancelTimeOff back -> rota.timeOff(back.staff(), back.timeOff()).flatMap(away -> reach(back.staff(), away.slot()));
            case SickToday sick -> reach(sick.staff(), restOfDay(sick.site()));
            case SetSpecialDay set -> day(set.day().site(), set.day().date());
            case UsualDay usual -> day(usual.site(), usual.date());
            case KeepHoliday keep -> from(keep.site(), keep.from());
            case StopKeepingHoliday stop -> from(stop.site(), stop.through());
            case TakeOutOfOrder broken -> reach(broken.outOfOrder().site(), broken.outOfOrder().slot());
            case PutBackInOrder whole -> things.outOfOrder(whole.site(), whole.outOfOrder())
                    .flatMap(broken -> reach(whole.site(), broken.slot()));
            case RecordLicence paper -> reach(paper.staff(), fromNow());
            case RecordCredential paper -> reach(paper.staff(), fromNow());
        };
    }

    /// Writes it, or says why not.
    public Optional<Sentence> write(Actor actor, CalendarChange change) {
        return switch (change) {
            case AddShift add -> refusal(rota.add(add.shift()));
            case ChangeShift other -> refusal(rota.change(other.shift(), other.slot()));
            case RemoveShift gone -> refusal(rota.remove(gone.shift()));
            case AddWeekly add -> refusal(rota.add(add.shift()));
            case EndWeekly end -> refusal(rota.end(end.weekly(), end.through()));
            case AddTimeOff add -> refusal(rota.add(add.timeOff()));
            case CancelTimeOff back -> refusal(rota.cancelTimeOff(back.staff(), back.timeOff()));
            case SickToday sick -> refusal(rota.add(new TimeOff(sick.staff(), restOfDay(sick.site()), TimeOff.Kind.SICK, "")));
            case SetSpecialDay set -> done(() -> days.write(set.day()));
            case UsualDay usual -> days.usual(usual.site(), usual.date()) == 0 ? gone() : Optional.empty();
            case KeepHoliday keep -> keep(keep);
            case StopKeepingHoliday stop -> days.stopKeeping(stop.site(), stop.code(), stop.through()) == 0 ? gone() : Optional.empty();
            case TakeOutOfOrder broken -> things.breakDown(broken.outOfOrder());
            case PutBackInOrder whole -> things.mend(whole.site(), whole.outOfOrder());
            case RecordLicence paper -> done(() -> directory.recordLicence(actor, paper.staff(), paper.licence()));
            case RecordCredential paper -> done(() -> directory.recordCredential(actor, paper.staff(), paper.credential()));
        };
    }

    private Optional<Sentence> keep(KeepHoliday keep) {
        if (!days.isHoliday(keep.code())) return Optional.of(Sentence.of("scheduling.no-such-holiday", keep.code()));
        days.keep(keep.site(), keep.code(), keep.from());
        return Optional.empty();
    }

    private TimeSlot fromNow() {
        var now = clock.instant().atZone(ZoneOffset.UTC);
        return new TimeSlot(now.toInstant(), now.plus(HORIZON).toInstant());
    }

    private TimeSlot restOfDay(SiteId id) {
        var zone = site(id).zone();
        var now = clock.instant();
        return new TimeSlot(now, now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant());
    }

    private Optional<Reach> day(SiteId site, LocalDate date) {
        return reach(site, new TimeSlot(start(site, date), start(site, date.plusDays(1))));
    }

    private Optional<Reach> from(SiteId site, LocalDate date) {
        return reach(site, new TimeSlot(start(site, date), start(site, date.plus(HORIZON))));
    }

    private Optional<Reach> reach(StaffId staff, TimeSlot slot) {
        return Optional.of(new Reach(directory.staffMember(US, staff).sites(), slot));
    }

    private static Optional<Reach> reach(SiteId site, TimeSlot slot) {
        return Optional.of(new Reach(Set.of(site), slot));
    }

    private Instant start(SiteId site, LocalDate date) {
        return date.atStartOfDay(site(site).zone()).toInstant();
    }

    private Site site(SiteId id) {
        return directory.site(US, id);
    }

    private static TimeSlot hull(TimeSlot one, TimeSlot other) {
        return new TimeSlot(
                one.from().isBefore(other.from()) ? one.from() : other.from(), one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    private static Optional<Sentence> refusal(RotaWriter.Written written) {
        return switch (written) {
            case RotaWriter.Written.Added added -> Optional.empty();
            case RotaWriter.Written.ThereAlready same -> Optional.empty();
            case RotaWriter.Written.Refused refused -> Optional.of(refused.reason());
        };
    }

    private static Optional<Sentence> gone() {
        return Optional.of(Sentence.of("scheduling.rota-row-gone"));
    }

    private static Optional<Sentence> done(Runnable write) {
        write.run();
        return Optional.empty();
    }
}
