package halcyon.local.tour;

import halcyon.clearance.Clearance;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.Screened;
import halcyon.directory.Site;
import halcyon.directory.Trial;
import halcyon.local.network.Network;
import halcyon.local.story.Answering;
import halcyon.local.story.Caller;
import halcyon.local.story.Cast;
import halcyon.local.story.Course;
import halcyon.local.story.Intake;
import halcyon.outcomes.Answered;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.SafetyTask;
import halcyon.platform.MovableClock;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseFound;
import halcyon.scheduling.Place;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.treatment.CheckIn;
import halcyon.treatment.CheckedIn;
import halcyon.treatment.Treatments;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Steps one to five: call, screen, baseline, book, consent.
@Singleton
class BeforeTheChair {
    /// Total 20, with a one on item 9.
    private static final int[] BASELINE = {3, 3, 3, 2, 2, 2, 2, 2, 1};

    private final Intake intake;
    private final Answering answering;
    private final Course course;
    private final Directory directory;
    private final Outcomes outcomes;
    private final Treatments treatments;
    private final Scheduling scheduling;
    private final MovableClock clock;

    BeforeTheChair(
            Intake intake, Answering answering, Course course, Directory directory, Outcomes outcomes, Treatments treatments, Scheduling scheduling, MovableClock clock) {
        this.intake = intake;
        this.answering = answering;
        this.course = course;
        this.directory = directory;
        this.outcomes = outcomes;
        this.treatments = treatments;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    /// Someone new each time the tour is walked.
    Caller caller(Site site) {
        LocalDate born = LocalDate.of(1985, 3, 14).minusDays(Math.floorMod(System.nanoTime(), 7000L));
        return new Caller(
                "Ana", "Ruiz", born, "F", Language.EN, Indication.RESISTANT_DEPRESSION, "F33.2", java.util.Optional.empty(), site.id(), "1450 Ogden St", "Denver", "CO", "802182314", new BigDecimal("70.0"), 168);
    }

    PatientId call(Teller teller, Cast cast, Caller ana) {
        var fiona = cast.actor("fiona");
        teller.step(1, "front desk", "Call: the safety question comes first");
        CallTaken.Crisis crisis = intake.callInDanger(fiona, ana.site());
        teller.say("a caller in danger gets: %s", crisis.text());
        teller.say("and a named clinician: %s, %s", crisis.clinician(), crisis.phone());
        Caller insured = insured(cast, ana);
        PatientId patient = intake.register(fiona, intake.call(fiona, insured), insured);
        teller.say("patient %s, insured by %s", patient, Network.PAYER_NAME);
        return patient;
    }

    private Caller insured(Cast cast, Caller ana) {
        long payer = directory.payers(cast.actor("fiona")).stream()
                .filter(known -> known.payerId().equals(Network.PAYER_ID))
                .findFirst()
                .orElseThrow()
                .id();
        return new Caller(
                ana.given(), ana.family(), ana.birthDate(), ana.sex(), ana.language(), ana.indication(), ana.diagnosis(), java.util.Optional.of(payer), ana.site(), ana.street(), ana.city(), ana.state(), ana.zip(), ana.kilograms(), ana.centimetres());
    }

    void screen(Teller teller, Cast cast, PatientId patient, Caller ana) {
        var nora = cast.actor("nora");
        teller.step(2, "nurse", "Screen: " + ana.diagnosis() + ", trials, contraindications, weight");
        Screened one = intake.screen(nora, patient, ana, List.of(new Trial("sertraline", "SSRI", 10, true, "no response")));
        if (one instanceof Screened.Stopped stopped)
            stopped.stops().forEach(stop -> teller.refused(stop.reason() + " Way on: " + stop.wayOn()));
        teller.judge("one adequate trial is not enough", one instanceof Screened.Stopped);
        intake.screenEligible(nora, patient, ana);
        teller.say("with two adequate trials: eligible, %s kg", ana.kilograms());
    }

    void baseline(Teller teller, Cast cast, PatientId patient, Caller ana) {
        teller.step(3, "patient, by link", "Baseline: PHQ-9 and C-SSRS screener");
        Answered.Done done = answering.answer(cast.actor("fiona"), patient, ana, Occasion.BASELINE, BASELINE);
        done.scores().forEach(score -> teller.say("%s: %d, %s (rule %s)", score.instrument(), score.total(), score.band(), score.ruleVersion()));
        done.crisisHelp().ifPresent(help -> teller.say("shown at once: %s", help));
        List<SafetyTask> tasks = outcomes.safetyTasksOf(cast.actor("nora"), patient);
        teller.judge("item 9 showed crisis help and opened safety work with an owner and a clock", done.crisisHelp().isPresent() && !tasks.isEmpty());
        tasks.forEach(task -> teller.say("%s, owner %s, due %s", task.level(), task.owner(), task.dueAt()));
    }

    CourseBooking.Booked book(Teller teller, Cast cast, PatientId patient, Caller ana) {
        var fiona = cast.actor("fiona");
        teller.step(4, "front desk", "Book: six sessions in 21 days, all or none");
        LocalDate from = clock.instant().atZone(zone(ana)).toLocalDate().plusDays(1);
        CourseFound found = course.find(fiona, patient, ana.site(), from);
        found.whyNot().stream().limit(2).forEach(why -> teller.say("not sooner: %s", why.reason()));
        CourseFound.Proposal chosen = found.proposals().getFirst();
        CourseBooking result = course.book(fiona, "tour-" + patient, patient, ana.site(), chosen);
        if (!(result instanceof CourseBooking.Booked booked)) throw new IllegalStateException("booking ended in " + result);
        chosen.places().forEach(place -> teller.say(place(place, ana)));
        takenPlaceIsRefused(teller, cast, ana, chosen);
        return booked;
    }

    private void takenPlaceIsRefused(Teller teller, Cast cast, Caller ana, CourseFound.Proposal chosen) {
        var fiona = cast.actor("fiona");
        Caller other = new Caller(
                "Marta", "Ruiz", ana.birthDate().plusDays(1), "F", ana.language(), ana.indication(), ana.diagnosis(), java.util.Optional.empty(), ana.site(), ana.street(), ana.city(), ana.state(), ana.zip(), ana.kilograms(), ana.centimetres());
        PatientId second = intake.register(fiona, intake.call(fiona, other), other);
        intake.screenEligible(cast.actor("nora"), second, other);
        CourseBooking result = course.book(fiona, "tour-" + second, second, ana.site(), chosen);
        if (result instanceof CourseBooking.PlaceTaken taken)
            teller.refused(taken.reason() + taken.next().map(next -> " Next that fits: " + place(next, ana)).orElse(""));
        teller.judge("a taken place is refused with its reason and the next that fits", result instanceof CourseBooking.PlaceTaken taken && taken.next().isPresent());
    }

    void consent(Teller teller, Cast cast, PatientId patient, Caller ana, CourseBooking.Booked booked) {
        teller.step(5, "patient, by link", "Consent: the off-label treatment, version pinned by its hash");
        var first = scheduling.booking(cast.actor("fiona"), booked.bookings().getFirst());
        clock.advance(Duration.between(clock.instant(), first.place().slot().from()));
        CheckedIn early = treatments.checkIn(
                cast.actor("fiona"),
                new CheckIn(booked.bookings().getFirst(), true, true, "Luis Ruiz", "303-555-0199", Optional.empty(), Optional.empty(), CheckIn.Pregnancy.NO, Set.of()));
        if (early instanceof CheckedIn.NotCleared no) no.clearance().stops().stream().map(Clearance.Result::said).forEach(teller::refused);
        teller.judge("no check-in without consent", early instanceof CheckedIn.NotCleared);
        var signed = answering.consent(cast.actor("fiona"), patient, ana, "off-label-ketamine");
        teller.say("version %d signed; an empty form was refused first", signed.version());
    }

    private ZoneId zone(Caller caller) {
        return directory.site(halcyon.shared.Actor.system("tour"), caller.site()).zone();
    }

    private String place(Place place, Caller ana) {
        return DateTimeFormatter.ofPattern("EEE d MMM HH:mm").format(place.slot().from().atZone(zone(ana))) + ", chair " + place.chair() + ", observer " + place.observer();
    }
}
