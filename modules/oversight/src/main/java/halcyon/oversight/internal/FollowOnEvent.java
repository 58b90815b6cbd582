package halcyon.oversight.internal;

import halcyon.billing.ClaimDenied;
import halcyon.billing.ClaimDrafted;
import halcyon.billing.ClaimPaid;
import halcyon.directory.PatientRegistered;
import halcyon.outcomes.SafetyTaskClosed;
import halcyon.outcomes.SafetyTaskOpened;
import halcyon.outcomes.ScoreRecorded;
import halcyon.scheduling.BookingChanged;
import halcyon.scheduling.CourseBooked;
import halcyon.shared.DomainEvent;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import halcyon.treatment.DoseGiven;
import halcyon.treatment.MonitoringFormMissed;
import halcyon.treatment.MonitoringFormSubmitted;
import halcyon.treatment.SessionAbandoned;
import halcyon.treatment.SessionOpened;
import halcyon.treatment.SessionSigned;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Keeps the read models. Hears all events in one lane, so that what happened first is written first; each write may happen
/// again without harm.
@Singleton
class FollowOnEvent implements Listener<DomainEvent> {
    private final CareFollowed care;
    private final ClaimsFollowed money;

    FollowOnEvent(CareFollowed care, ClaimsFollowed money) {
        this.care = care;
        this.money = money;
    }

    @Override
    public Class<DomainEvent> hears() {
        return DomainEvent.class;
    }

    @Override
    public void on(Heard<DomainEvent> heard) {
        follow(heard.event(), heard.occurredAt());
    }

    private void follow(DomainEvent event, Instant at) {
        switch (event) {
            case PatientRegistered registered -> care.registered(registered, at);
            case CourseBooked booked -> care.booked(booked, at);
            case BookingChanged changed -> care.changed(changed, at);
            case SessionOpened opened -> care.opened(opened);
            case DoseGiven given -> care.dosed(given);
            case SessionAbandoned abandoned -> care.abandoned(abandoned);
            case SessionSigned signed -> care.signed(signed, at);
            case MonitoringFormMissed missed -> care.formMissed(missed);
            case MonitoringFormSubmitted submitted -> care.formSubmitted(submitted, at);
            case ScoreRecorded recorded -> care.scored(recorded);
            case SafetyTaskOpened opened -> care.taskOpened(opened);
            case SafetyTaskClosed closed -> care.taskClosed(closed, at);
            case ClaimDrafted drafted -> money.drafted(drafted, at);
            case ClaimPaid paid -> money.paid(paid, at);
            case ClaimDenied denied -> money.denied(denied, at);
            default -> {
                // no number counts it
            }
        }
    }
}
