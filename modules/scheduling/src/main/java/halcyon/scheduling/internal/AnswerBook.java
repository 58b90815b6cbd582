package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.MoveAsked;
import halcyon.scheduling.PatientAnswer;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.VisitAnswered;
import halcyon.scheduling.VisitCard;
import halcyon.scheduling.VisitConfirmed;
import halcyon.scheduling.Wish;
import halcyon.scheduling.internal.occupancy.Contended;
import halcyon.scheduling.internal.reminders.ReminderRules;
import halcyon.scheduling.internal.work.WorkBook;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps what patients said of their visits; a wish for another time is work of the front desk until the visit is moved,
/// confirmed or cancelled.
@Singleton
@Transactional
class AnswerBook {
    private static final Actor US = Actor.system("scheduling");
    /// The cause of the work item of a wish.
    static final String WISH = "scheduling.asks-to-move";

    private final BookingLife life;
    private final Rebooking rebooking;
    private final Bookings bookings;
    private final PatientAnswers answers;
    private final VisitNotes notes;
    private final WorkBook work;
    private final ReminderRules rules;
    private final Directory directory;
    private final Events events;
    private final Clock clock;

    AnswerBook(
            BookingLife life,
            Rebooking rebooking,
            Bookings bookings,
            PatientAnswers answers,
            VisitNotes notes,
            WorkBook work,
            ReminderRules rules,
            Directory directory,
            Events events,
            Clock clock) {
        this.life = life;
        this.rebooking = rebooking;
        this.bookings = bookings;
        this.answers = answers;
        this.notes = notes;
        this.work = work;
        this.rules = rules;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    VisitCard card(BookingRow row) {
        var site = directory.site(US, row.atSite());
        return new VisitCard(
                row.toBooking().id(),
                PatientId.of(row.patient()),
                row.number(),
                row.total(),
                site,
                row.slotFrom(),
                row.chairUntil(),
                row.state(),
                answers.of(row.key(), row.slotFrom()).map(PatientAnswerRow::toAnswer),
                mayCancel(row),
                notes.of(row.protocol(), LocalDate.ofInstant(row.slotFrom(), site.zone())));
    }

    List<PatientAnswer> at(SiteId site, TimeSlot within) {
        return answers.at(site.value(), within.from(), within.to()).stream().map(PatientAnswerRow::toAnswer).toList();
    }

    VisitAnswered confirm(Actor actor, long booking) {
        var row = life.find(booking);
        if (isOver(row)) return over();
        write(row, PatientAnswer.Word.CONFIRMED, null);
        settle(row, Optional.empty());
        events.publish(actor, new VisitConfirmed(booking, PatientId.of(row.patient()), row.atSite()));
        return new VisitAnswered.Done();
    }

    VisitAnswered cancel(Actor actor, long booking) {
        var row = life.find(booking);
        if (row.state() == BookingState.CANCELLED) return new VisitAnswered.Done();
        if (isOver(row)) return over();
        if (!mayCancel(row))
            return new VisitAnswered.Refused(
                    Sentence.of("scheduling.cancel-by-phone", directory.site(US, row.atSite()).phone()));
        return switch (rebooking.callOff(actor, row.toBooking(), "cancelled by the patient's link")) {
            case Rearranged.Done _ -> {
                write(row, PatientAnswer.Word.CANCELLED, null);
                settle(row, Optional.empty());
                yield new VisitAnswered.Done();
            }
            case Rearranged.Refused refused -> new VisitAnswered.Refused(refused.reason());
            case Rearranged.Stale _ -> throw new Contended();
        };
    }

    VisitAnswered askToMove(Actor actor, long booking, Wish wish) {
        var row = life.find(booking);
        if (isOver(row)) return over();
        write(row, PatientAnswer.Word.ASKED, wish);
        settle(row, Optional.of(wish));
        events.publish(actor, new MoveAsked(booking, PatientId.of(row.patient()), row.atSite(), wish));
        return new VisitAnswered.Done();
    }

    /// The visit has another time now: no wish is left.
    void moved(long booking) {
        settle(life.find(booking), Optional.empty());
    }

    private boolean isOver(BookingRow row) {
        return row.state() != BookingState.BOOKED || !clock.instant().isBefore(row.slotFrom());
    }

    private static VisitAnswered over() {
        return new VisitAnswered.Refused(Sentence.of("scheduling.visit-over"));
    }

    private boolean mayCancel(BookingRow row) {
        var notice = Duration.ofHours(rules.number("cancel-by-link-hours", clock.instant()));
        return !isOver(row) && !clock.instant().plus(notice).isAfter(row.slotFrom());
    }

    private void write(BookingRow row, PatientAnswer.Word word, @Nullable Wish wish) {
        answers.write(row.key(), word, wish, row.slotFrom(), clock.instant());
    }

    private void settle(BookingRow row, Optional<Wish> wish) {
        var trouble = wish.map(one -> new WorkBook.Trouble(
                WISH,
                Sentence.of(WISH + "." + one.name().toLowerCase(Locale.ROOT)),
                Optional.of(Sentence.of("scheduling.asks-to-move.cure")),
                Role.FRONT_DESK,
                row.slotFrom()));
        bookings.flag(row.key(), work.write(row.toBooking(), WISH::equals, trouble.stream().toList()));
    }
}
