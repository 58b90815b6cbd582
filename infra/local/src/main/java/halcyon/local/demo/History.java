package halcyon.local.demo;

import halcyon.local.network.Clinic;
import halcyon.local.story.Answering;
import halcyon.local.story.Caller;
import halcyon.local.story.Course;
import halcyon.local.story.Intake;
import halcyon.local.story.Sitting;
import halcyon.local.story.Unexpected;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.SafetyTask;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.JoinWaitingList;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.WaitingList;
import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.StaleVersion;
import halcyon.treatment.SessionId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One patient's life at a clinic as items of the agenda: call, screening, baseline, course, sessions, scales.
@Singleton
class History {
    private static final Logger LOG = LoggerFactory.getLogger(History.class);
    private static final Duration CALL_HOUR = Duration.ofHours(10);
    private static final Duration REACTION = Duration.ofMinutes(50);
    private static final int WAITS = 25; // percent
    private static final int SIGN_EARLY = 92; // percent
    private static final int SIGN_AT_ALL = 99; // percent; the others sit there unsigned and go home undosed

    private final Intake intake;
    private final Answering answering;
    private final Course course;
    private final Sitting sitting;
    private final Scheduling scheduling;
    private final WaitingList waiting;
    private final Outcomes outcomes;
    private final Clock clock;

    History(
            Intake intake,
            Answering answering,
            Course course,
            Sitting sitting,
            Scheduling scheduling,
            WaitingList waiting,
            Outcomes outcomes,
            Clock clock) {
        this.intake = intake;
        this.answering = answering;
        this.course = course;
        this.sitting = sitting;
        this.scheduling = scheduling;
        this.waiting = waiting;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /// Plans the call; everything else follows from it.
    void plan(Agenda agenda, Crew crew, DemoPatient patient, RandomGenerator random) {
        Instant call = at(crew.clinic(), patient.calls(), CALL_HOUR.plusMinutes(random.nextInt(360)));
        agenda.plan(call, guarded(patient, "call", () -> call(agenda, crew, patient, call, random)));
    }

    private void call(Agenda agenda, Crew crew, DemoPatient patient, Instant at, RandomGenerator random) {
        var referral = intake.call(crew.desk(), patient.caller());
        if (patient.path() == DemoPatient.Path.CALLED) return;
        PatientId id = intake.register(crew.desk(), referral, patient.caller());
        Instant screen = at.plus(Duration.ofHours(20 + random.nextInt(30)));
        agenda.plan(screen, guarded(patient, "screening", () -> screen(agenda, crew, patient, id, screen, random)));
    }

    private void screen(Agenda agenda, Crew crew, DemoPatient patient, PatientId id, Instant at, RandomGenerator random) {
        Caller caller = patient.caller();
        intake.screenEligible(crew.nurse(), id, caller);
        if (patient.path() == DemoPatient.Path.SCREENED) {
            if (random.nextInt(100) < WAITS) agenda.atLast(guarded(patient, "waiting list", () -> waitToBegin(crew, id)));
            return;
        }
        answering.answer(crew.desk(), id, caller, Occasion.BASELINE, Trajectory.items(patient.totals()[0]));
        dispose(crew, id);
        LocalDate from = at.plus(Duration.ofDays(2 + random.nextInt(5))).atZone(crew.clinic().site().zone()).toLocalDate();
        var booked = course.findAndBook(crew.desk(), "demo-" + crew.clinic().site().id() + "-" + patient.number(), id, caller.site(), from);
        if (booked.isEmpty()) return;
        int signs = random.nextInt(100);
        if (signs < SIGN_EARLY) answering.consent(crew.desk(), id, caller, "off-label-ketamine");
        if (signs >= SIGN_EARLY && signs < SIGN_AT_ALL) signAtFirstVisit(agenda, crew, patient, id, booked.get().bookings().getFirst());
        for (BookingId booking : booked.get().bookings()) planSession(agenda, crew, patient, id, booking, random);
    }

    private void waitToBegin(Crew crew, PatientId id) {
        var site = crew.clinic().site();
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        waiting.joinWaitingList(
                crew.desk(),
                new JoinWaitingList(
                        id, new JoinWaitingList.Wish.ToBegin(Course.PROTOCOL), Set.of(site.id()), Set.of(), site.opens(), site.closes(), today, 3));
    }

    /// Every now and then somebody booked for later would come sooner.
    private void waitForEarlier(Crew crew, PatientId id, Booking booking) {
        var site = crew.clinic().site();
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        waiting.joinWaitingList(
                crew.desk(),
                new JoinWaitingList(
                        id, new JoinWaitingList.Wish.Earlier(booking.id()), Set.of(site.id()), Set.of(), site.opens(), site.closes(), today, 2));
    }

    private void signAtFirstVisit(Agenda agenda, Crew crew, DemoPatient patient, PatientId id, BookingId first) {
        Instant start = scheduling.booking(crew.nurse(), first).place().slot().from();
        agenda.plan(
                start.minus(Duration.ofMinutes(20)),
                guarded(patient, "consent", () -> answering.consent(crew.desk(), id, patient.caller(), "off-label-ketamine")));
    }

    private void planSession(Agenda agenda, Crew crew, DemoPatient patient, PatientId id, BookingId bookingId, RandomGenerator random) {
        Booking booking = scheduling.booking(crew.nurse(), bookingId);
        Instant start = booking.place().slot().from();
        int chance = random.nextInt(100);
        if (booking.number() == 1 && chance < WAITS && start.isAfter(agenda.end()))
            agenda.atLast(guarded(patient, "waiting list", () -> waitForEarlier(crew, id, booking)));
        if (chance < 4) {
            agenda.plan(start.minus(Duration.ofHours(20)), guarded(patient, "cancelling", () -> scheduling.cancel(crew.desk(), bookingId, "patient cannot come")));
            return;
        }
        agenda.plan(start, guarded(patient, "check-in", () -> checkIn(agenda, crew, patient, id, booking, random)));
    }

    private void checkIn(Agenda agenda, Crew crew, DemoPatient patient, PatientId id, Booking booking, RandomGenerator random) {
        Instant start = booking.place().slot().from();
        weekly(agenda, crew, patient, id, booking);
        SessionId session = sitting.checkIn(crew.desk(), booking.id());
        Instant dosed = start.plus(Duration.ofMinutes(12));
        agenda.plan(dosed, guarded(patient, "dose", () -> dose(agenda, crew, patient, id, session, dosed, booking, random)));
    }

    private void dose(Agenda agenda, Crew crew, DemoPatient patient, PatientId id, SessionId session, Instant at, Booking booking, RandomGenerator random) {
        dispose(crew, id);
        if (!sitting.dosedOrSentHome(crew.nurse(), crew.second(), session, patient.caller().kilograms())) return;
        for (int minute = 10; minute <= 40; minute += 10)
            agenda.plan(at.plus(Duration.ofMinutes(minute)), guarded(patient, "vitals", () -> sitting.vitalsDuring(crew.nurse(), session)));
        agenda.plan(at.plus(Duration.ofMinutes(41)), guarded(patient, "stop", () -> sitting.stop(crew.nurse(), session)));
        for (int minute = 55; minute <= 85; minute += 15)
            agenda.plan(at.plus(Duration.ofMinutes(minute)), guarded(patient, "vitals", () -> sitting.vitalsAfter(crew.nurse(), session)));
        agenda.plan(at.plus(Duration.ofMinutes(88)), guarded(patient, "discharge", () -> {
            sitting.wasteWhatIsLeft(crew.nurse(), crew.second(), session);
            sitting.discharge(crew.nurse(), session);
        }));
        agenda.plan(at.plus(Duration.ofMinutes(100 + random.nextInt(120))), guarded(patient, "signature", () -> sitting.sign(crew.prescriber(), session, crew.signature())));
        if (random.nextInt(100) < 80)
            agenda.plan(at.plus(Duration.ofHours(24)), guarded(patient, "next day", () -> answering.answer(crew.desk(), id, patient.caller(), Occasion.NEXT_DAY, new int[9])));
        if (booking.number() == booking.of())
            agenda.plan(at.plus(Duration.ofDays(16)), guarded(patient, "end", () -> score(agenda, crew, patient, id, 3)));
    }

    /// More than a week apart: before the third session and before the last.
    private void weekly(Agenda agenda, Crew crew, DemoPatient patient, PatientId id, Booking booking) {
        if (booking.number() == 3) score(agenda, crew, patient, id, 1);
        if (booking.number() == booking.of()) score(agenda, crew, patient, id, 2);
    }

    private void score(Agenda agenda, Crew crew, DemoPatient patient, PatientId id, int point) {
        var asked = outcomes.request(crew.desk(), id, Occasion.FOLLOW_UP);
        if (!(asked instanceof halcyon.outcomes.Requested.Done done)) return;
        answering.answer(done.link(), patient.caller(), Trajectory.items(patient.totals()[point]));
        agenda.plan(agenda.now().plus(REACTION), guarded(patient, "disposition", () -> dispose(crew, id)));
    }

    private void dispose(Crew crew, PatientId id) {
        for (SafetyTask task : outcomes.safetyTasksOf(crew.nurse(), id)) {
            if (task.closedAt().isPresent()) continue;
            outcomes.acknowledge(crew.nurse(), task.id());
            outcomes.dispose(crew.nurse(), task.id(), "Spoken with the patient: passive thoughts, no plan or intent; safety plan reviewed.");
        }
    }

    /// What the product refuses in the demo is left as it is: refusals belong to a real network. Faults of the story are told.
    static Runnable guarded(DemoPatient patient, String step, Runnable what) {
        return () -> {
            try {
                runOrAgain(what);
            } catch (Unexpected | NotPermitted | IllegalArgumentException refused) {
                // the kind of refusal only: its sentences may name people
                LOG.info("demo patient {}: {}: {}", patient.number(), step, String.valueOf(refused.getMessage()).replaceAll("\\[.*", ""));
            } catch (RuntimeException fault) {
                LOG.warn("demo patient {}: {}: {}", patient.number(), step, fault.getClass().getSimpleName());
                LOG.debug("why", fault);
            }
        };
    }

    /// The running application works on the same rows; who comes second looks again.
    private static void runOrAgain(Runnable what) {
        try {
            what.run();
        } catch (StaleVersion someoneWasFaster) {
            what.run();
        }
    }

    private static Instant at(Clinic clinic, LocalDate day, Duration afterMidnight) {
        return day.atStartOfDay(clinic.site().zone()).plus(afterMidnight).toInstant();
    }

    /// Who acts in a clinic.
    record Crew(Clinic clinic, Actor desk, Actor nurse, Actor prescriber, java.util.function.Supplier<halcyon.shared.ReauthToken> signatures) {
        /// Checks draws and witnesses waste.
        Sitting.Second second() {
            return new Sitting.Second(prescriber, signatures);
        }

        halcyon.shared.ReauthToken signature() {
            return signatures.get();
        }
    }
}
