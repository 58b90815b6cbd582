package halcyon.journeys;

import halcyon.local.network.Network;
import halcyon.local.story.Answering;
import halcyon.local.story.Caller;
import halcyon.local.story.Cast;
import halcyon.local.story.Intake;
import halcyon.local.story.Sitting;
import halcyon.directory.Directory;
import halcyon.outcomes.Occasion;
import halcyon.platform.DemoClock;
import halcyon.platform.OutboxState;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.Booking;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.SessionId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/// Patients on their way to the chair, by verbs: what comes before a session is walked by the main job's journey.
record Arrivals(Clinic clinic) {
    private static final SiteId DENVER = SiteId.of("denver");
    private static final int[] BASELINE = {2, 2, 2, 2, 2, 2, 2, 1, 0};

    /// Of Denver, 70 kg, with a resistant depression.
    static Caller caller(String family, Optional<Long> payer) {
        return new Caller(
                "Kim", family, LocalDate.of(1980, 5, 5), "F", Language.EN, Indication.RESISTANT_DEPRESSION, "F33.2", payer, DENVER,
                "1450 Ogden St", "Denver", "CO", "802182314", new BigDecimal("70.0"), 168);
    }

    static long insurer(Directory directory) {
        return directory.payers(Actor.system("journey")).stream()
                .filter(known -> known.payerId().equals(Network.PAYER_ID))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Registered, screened, the baseline answered, the form signed.
    PatientId register(Caller caller, String form) {
        Intake intake = clinic.bean(Intake.class);
        PatientId patient = intake.register(actor("fiona"), intake.call(actor("fiona"), caller), caller);
        intake.screenEligible(actor("nora"), patient, caller);
        Answering answering = clinic.bean(Answering.class);
        answering.answer(actor("fiona"), patient, caller, Occasion.BASELINE, BASELINE);
        answering.consent(actor("fiona"), patient, caller, form);
        return patient;
    }

    /// Booked for a whole course; comes to the first visit and is checked in.
    SessionId toTheChair(PatientId patient, String protocol) {
        Booking first = book(patient, protocol);
        Duration ahead = Duration.between(clinic.bean(Clock.class).instant(), first.place().slot().from());
        if (ahead.isPositive()) clinic.bean(DemoClock.class).advance(ahead);
        return clinic.bean(Sitting.class).checkIn(actor("fiona"), first.id());
    }

    private Booking book(PatientId patient, String protocol) {
        clinic.bean(OutboxState.class).awaitEmpty(Duration.ofSeconds(30));
        Scheduling scheduling = clinic.bean(Scheduling.class);
        var site = clinic.bean(Directory.class).site(actor("fiona"), DENVER);
        LocalDate tomorrow = LocalDate.ofInstant(clinic.bean(Clock.class).instant(), ZoneOffset.UTC).plusDays(1);
        var found = scheduling.findCourse(
                actor("fiona"), new FindCourse(patient, protocol, DENVER, tomorrow, Set.of(), site.opens(), site.closes()));
        var answer = scheduling.bookCourse(
                actor("fiona"), new BookCourse("journey-" + patient, patient, protocol, DENVER, found.proposals().getFirst().places()));
        if (answer instanceof CourseBooking.Booked booked) return scheduling.booking(actor("fiona"), booked.bookings().getFirst());
        throw new AssertionError("the course of " + patient + " was not booked: " + answer);
    }

    private Actor actor(String person) {
        return clinic.bean(Cast.class).actor(person);
    }
}
