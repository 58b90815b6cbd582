package halcyon.scheduling.internal;

import static halcyon.scheduling.SchedulingAccess.TABLE;

import halcyon.scheduling.BookingId;
import halcyon.scheduling.PatientAnswer;
import halcyon.scheduling.PatientVisits;
import halcyon.scheduling.VisitAnswered;
import halcyon.scheduling.VisitCard;
import halcyon.scheduling.Wish;
import halcyon.scheduling.internal.occupancy.Retry;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.util.List;

/// Lets through who may, the patient to her own visits only; tries again what a race turned away.
@Singleton
class PatientVisitDesk implements PatientVisits {
    private final BookingLife life;
    private final AnswerBook answers;

    PatientVisitDesk(BookingLife life, AnswerBook answers) {
        this.life = life;
        this.answers = answers;
    }

    @Override
    public VisitCard visit(Actor actor, BookingId booking) {
        TABLE.require(actor, "visit");
        return answers.card(permitted(actor, "visit", booking));
    }

    @Override
    public VisitAnswered confirmVisit(Actor actor, BookingId booking) {
        TABLE.require(actor, "confirmVisit");
        permitted(actor, "confirmVisit", booking);
        return Retry.ofTransaction(() -> answers.confirm(actor, booking.value()));
    }

    @Override
    public VisitAnswered cancelVisit(Actor actor, BookingId booking) {
        TABLE.require(actor, "cancelVisit");
        permitted(actor, "cancelVisit", booking);
        return Retry.ofTransaction(() -> answers.cancel(actor, booking.value()));
    }

    @Override
    public VisitAnswered askToMove(Actor actor, BookingId booking, Wish wish) {
        TABLE.require(actor, "askToMove");
        permitted(actor, "askToMove", booking);
        return Retry.ofTransaction(() -> answers.askToMove(actor, booking.value(), wish));
    }

    @Override
    public List<PatientAnswer> patientAnswers(Actor actor, SiteId site, TimeSlot within) {
        TABLE.require(actor, "patientAnswers");
        TABLE.require(actor, "patientAnswers", site);
        return answers.at(site, within);
    }

    private BookingRow permitted(Actor actor, String verb, BookingId booking) {
        var row = life.find(booking.value());
        TABLE.require(actor, verb, row.atSite());
        TABLE.require(actor, verb, PatientId.of(row.patient()));
        return row;
    }
}
