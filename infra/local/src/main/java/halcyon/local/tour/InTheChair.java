package halcyon.local.tour;

import halcyon.clearance.Clearance;
import halcyon.local.story.Caller;
import halcyon.local.story.Cast;
import halcyon.local.story.Sitting;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.SafetyTask;
import halcyon.platform.MovableClock;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.Scheduling;
import halcyon.shared.PatientId;
import halcyon.treatment.Confirmation;
import halcyon.treatment.DoseCalculation;
import halcyon.treatment.SessionId;
import halcyon.treatment.Treatments;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Step six: the monitored session.
@Singleton
class InTheChair {
    private final Sitting sitting;
    private final Scheduling scheduling;
    private final Treatments treatments;
    private final Outcomes outcomes;
    private final MovableClock clock;

    InTheChair(Sitting sitting, Scheduling scheduling, Treatments treatments, Outcomes outcomes, MovableClock clock) {
        this.sitting = sitting;
        this.scheduling = scheduling;
        this.treatments = treatments;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    void sit(Teller teller, Cast cast, PatientId patient, Caller ana, CourseBooking.Booked booked) {
        var nora = cast.actor("nora");
        teller.step(6, "nurse, prescriber", "Session: gates, dose, vitals, discharge, signature");
        var booking = scheduling.booking(nora, booked.bookings().getFirst());
        clock.advance(Duration.between(clock.instant(), booking.place().slot().from()));
        SessionId session = sitting.checkIn(cast.actor("fiona"), booking.id());

        Clearance red = treatments.gates(nora, session);
        red.stops().forEach(gate -> teller.refused(gate.said()));
        teller.judge("open safety work stops the draw", red.stops().stream().anyMatch(gate -> gate.gate().equals("outcomes.safety")));
        for (SafetyTask task : outcomes.safetyTasksOf(nora, patient)) {
            if (task.closedAt().isPresent()) continue;
            outcomes.acknowledge(nora, task.id());
            outcomes.dispose(nora, task.id(), "Passive thoughts only, no plan or intent; safety plan written with the patient.");
        }
        var second = new Sitting.Second(cast.actor("priya"), () -> cast.fresh("priya"));
        DoseCalculation dose = sitting.dose(nora, second, session, ana.kilograms());
        dose.steps().forEach(teller::say);
        sitting.watch(nora, session);
        sitting.recover(nora, session);
        var check = treatments.session(nora, session).dosing().draw();
        teller.say("the draw was checked by %s, signed in afresh", check.flatMap(Confirmation::secondPerson).orElse("nobody"));
        teller.judge("another person checked the draw", check.filter(Confirmation::isConfirmed).isPresent());
        sitting.sign(cast.actor("priya"), session, cast.fresh("priya"));
        var signed = treatments.session(nora, session);
        teller.say("%d sets of vitals, signed by %s", signed.vitals().size(), signed.signedBy().orElse("nobody"));
        teller.judge("the session is signed", signed.signedAt().isPresent());
    }
}
