package halcyon.local.demo;

import halcyon.local.demo.History.Crew;
import halcyon.local.story.Answering;
import halcyon.local.story.Caller;
import halcyon.local.story.Intake;
import halcyon.local.story.Sitting;
import halcyon.local.story.Unexpected;
import halcyon.outcomes.Occasion;
import halcyon.platform.OutboxState;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.treatment.EnrolPatient;
import halcyon.treatment.Enrolled;
import halcyon.treatment.Rems;
import halcyon.treatment.SessionId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// One patient's way with esketamine: enrolled, twice a week two hours in the chair, a form after each of them.
@Singleton
class NasalHistory {
    private static final String PROTOCOL = "esketamine-nasal";
    private static final int DAYS_BACK = 24;
    private static final int[] BASELINE = {2, 2, 2, 2, 2, 2, 2, 1, 0};

    private final Intake intake;
    private final Answering answering;
    private final Sitting sitting;
    private final NasalForms forms;
    private final Rems rems;
    private final Scheduling scheduling;
    private final OutboxState outbox;
    private final Clock clock;

    NasalHistory(
            Intake intake, Answering answering, Sitting sitting, NasalForms forms, Rems rems, Scheduling scheduling, OutboxState outbox, Clock clock) {
        this.intake = intake;
        this.answering = answering;
        this.sitting = sitting;
        this.forms = forms;
        this.rems = rems;
        this.scheduling = scheduling;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Plans the call; everything else follows from it.
    void plan(Agenda agenda, Crew crew, DemoPatient patient, LocalDate today) {
        var zone = crew.clinic().site().zone();
        var call = today.minusDays(DAYS_BACK + patient.number() % 3).atTime(10, 0).atZone(zone).toInstant();
        agenda.plan(call, History.guarded(patient, "nasal course", () -> begin(agenda, crew, patient, called(patient.caller()))));
    }

    /// Everything before the first visit in one afternoon.
    private void begin(Agenda agenda, Crew crew, DemoPatient patient, Caller caller) {
        PatientId id = intake.register(crew.desk(), intake.call(crew.desk(), caller), caller);
        intake.screenEligible(crew.nurse(), id, caller);
        answering.answer(crew.desk(), id, caller, Occasion.BASELINE, BASELINE);
        enrol(crew, id, patient.number());
        answering.consent(crew.desk(), id, caller, NasalClinic.CONSENT);
        for (BookingId booking : book(crew, id, caller).bookings()) {
            Booking visit = scheduling.booking(crew.nurse(), booking);
            agenda.plan(visit.place().slot().from(), History.guarded(patient, "nasal session", () -> sit(agenda, crew, patient, caller, visit)));
        }
    }

    private void enrol(Crew crew, PatientId id, int number) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), crew.clinic().site().zone());
        Enrolled answer = rems.enrolPatient(crew.nurse(), new EnrolPatient(id, "PAT-%05d".formatted(number), day, day, crew.prescriber().name(), NasalClinic.SCAN));
        if (!(answer instanceof Enrolled.Done)) throw new Unexpected("the enrolment", answer);
    }

    private CourseBooking.Booked book(Crew crew, PatientId id, Caller caller) {
        outbox.awaitEmpty(Duration.ofSeconds(10));
        var site = crew.clinic().site();
        LocalDate from = LocalDate.ofInstant(clock.instant(), site.zone()).plusDays(2);
        var found = scheduling.findCourse(crew.desk(), new FindCourse(id, PROTOCOL, caller.site(), from, Set.of(), site.opens(), site.closes()));
        if (found.proposals().isEmpty()) throw new Unexpected("finding a nasal course", found);
        var answer = scheduling.bookCourse(
                crew.desk(), new BookCourse("demo-nasal-" + id, id, PROTOCOL, caller.site(), found.proposals().getFirst().places()));
        if (answer instanceof CourseBooking.Booked booked) return booked;
        throw new Unexpected("booking a nasal course", answer);
    }

    private void sit(Agenda agenda, Crew crew, DemoPatient patient, Caller caller, Booking visit) {
        SessionId session = sitting.checkIn(crew.desk(), visit.id());
        Instant dosed = clock.instant().plus(Duration.ofMinutes(12));
        agenda.plan(dosed, History.guarded(patient, "nasal dose", () -> {
            if (sitting.dosedOrSentHome(crew.nurse(), crew.second(), session, caller.kilograms())) watch(agenda, crew, patient, session, dosed, visit);
        }));
    }

    private void watch(Agenda agenda, Crew crew, DemoPatient patient, SessionId session, Instant dosed, Booking visit) {
        after(agenda, patient, dosed, 10, () -> sitting.device(crew.nurse(), session));
        after(agenda, patient, dosed, 40, () -> sitting.vitalsDuring(crew.nurse(), session));
        for (int minute = 70; minute <= 130; minute += 30) after(agenda, patient, dosed, minute, () -> sitting.vitalsAfter(crew.nurse(), session));
        after(agenda, patient, dosed, 132, () -> {
            sitting.wasteWhatIsLeft(crew.nurse(), crew.second(), session);
            sitting.discharge(crew.nurse(), session);
        });
        after(agenda, patient, dosed, 170, () -> sitting.sign(crew.prescriber(), session, crew.signature()));
        after(agenda, patient, dosed, 26 * 60, () -> forms.complete(agenda, crew.nurse(), session, visit, patient.number()));
    }

    private static void after(Agenda agenda, DemoPatient patient, Instant dosed, int minutes, Runnable what) {
        agenda.plan(dosed.plus(Duration.ofMinutes(minutes)), History.guarded(patient, "nasal session", what));
    }

    private static Caller called(Caller any) {
        return new Caller(
                any.given(), any.family(), any.birthDate(), any.sex(), any.language(), Indication.RESISTANT_DEPRESSION, "F33.2", Optional.empty(), any.site(),
                any.street(), any.city(), any.state(), any.zip(), any.kilograms(), any.centimetres());
    }
}
