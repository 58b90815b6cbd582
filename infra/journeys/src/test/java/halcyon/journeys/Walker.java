package halcyon.journeys;

import halcyon.app.Halcyon;
import halcyon.billing.Billing;
import halcyon.billing.ClaimId;
import halcyon.directory.Directory;
import halcyon.local.story.Answering;
import halcyon.local.story.Caller;
import halcyon.local.story.Cast;
import halcyon.local.story.Claims;
import halcyon.local.story.Course;
import halcyon.local.story.Intake;
import halcyon.local.story.Sitting;
import halcyon.outcomes.Occasion;
import halcyon.platform.MovableClock;
import halcyon.platform.OutboxState;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.Scheduling;
import halcyon.shared.PatientId;
import halcyon.treatment.SessionId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A process of the application that walks the path for one new patient and says after each step that it is done, until it
/// is killed. With `drain` it only delivers what an earlier one still owed.
final class Walker {
    private final ApplicationContext beans;

    private Walker(ApplicationContext beans) {
        this.beans = beans;
    }

    public static void main(String[] words) {
        Map<String, Object> settings = Map.of("halcyon.outbox.origin", "walker", "halcyon.jobs.enabled", false, "halcyon.demo.enabled", true);
        try (ApplicationContext beans = Halcyon.withoutPages(settings)) {
            if (words[0].equals("drain")) {
                if (!beans.getBean(OutboxState.class).awaitEmpty(Duration.ofMinutes(2))) System.exit(1);
                return;
            }
            new Walker(beans).walk(words[0]);
        }
    }

    private void walk(String family) {
        Cast cast = beans.getBean(Cast.class);
        var fiona = cast.actor("fiona");
        var nora = cast.actor("nora");
        var bella = cast.actor("bella");
        Caller caller = caller(family);
        Intake intake = beans.getBean(Intake.class);
        PatientId patient = intake.register(fiona, intake.call(fiona, caller), caller);
        acknowledge("REGISTERED", patient);
        intake.screenEligible(nora, patient, caller);
        acknowledge("SCREENED", patient);
        beans.getBean(Answering.class).answer(fiona, patient, caller, Occasion.BASELINE, new int[] {3, 3, 3, 3, 3, 2, 2, 1, 0});
        acknowledge("BASELINE", patient);
        var booked = beans.getBean(Course.class)
                .findAndBook(fiona, "walk-" + family, patient, caller.site(), ownDay(family))
                .orElseThrow();
        acknowledge("BOOKED", patient);
        beans.getBean(Answering.class).consent(fiona, patient, caller, "off-label-ketamine");
        acknowledge("CONSENTED", patient);
        sit(cast, booked.bookings().getFirst(), caller);
        beans.getBean(OutboxState.class).awaitEmpty(Duration.ofSeconds(30));
        ClaimId claim = beans.getBean(Billing.class).claimsOf(bella, patient).getFirst().id();
        pay(cast, claim);
    }

    /// The patients of killed walkers sit in their chairs still and are watched: the next one comes another day.
    private LocalDate ownDay(String family) {
        return LocalDate.ofInstant(clock().instant(), ZoneOffset.UTC).plusDays(1 + family.charAt(family.length() - 1) - 'a');
    }

    private void sit(Cast cast, BookingId first, Caller caller) {
        Sitting sitting = beans.getBean(Sitting.class);
        var nora = cast.actor("nora");
        var booking = beans.getBean(Scheduling.class).booking(nora, first);
        clock().advance(Duration.between(clock().instant(), booking.place().slot().from()));
        SessionId session = sitting.checkIn(cast.actor("fiona"), booking.id());
        acknowledge("ARRIVED", session);
        var second = new Sitting.Second(cast.actor("priya"), () -> cast.fresh("priya"));
        sitting.dose(nora, second, session, caller.kilograms());
        acknowledge("DOSED", session);
        sitting.watch(nora, session);
        acknowledge("STOPPED", session);
        sitting.recover(nora, session);
        acknowledge("DISCHARGED", session);
        sitting.sign(cast.actor("priya"), session, cast.fresh("priya"));
        acknowledge("SIGNED", session);
    }

    private void pay(Cast cast, ClaimId claim) {
        var bella = cast.actor("bella");
        Claims claims = beans.getBean(Claims.class);
        String file = beans.getBean(Billing.class).submit(bella, Set.of(claim)).files().getFirst();
        acknowledge("SUBMITTED", claim);
        LocalDate on = LocalDate.ofInstant(clock().instant(), ZoneOffset.UTC).plusDays(1);
        claims.receive(bella, file, claims.answers(claims.sent(file), on, number -> false));
        acknowledge("PAID", claim);
    }

    private MovableClock clock() {
        return beans.getBean(MovableClock.class);
    }

    private Caller caller(String family) {
        return Arrivals.caller(family, Optional.of(Arrivals.insurer(beans.getBean(Directory.class))));
    }

    private static void acknowledge(String step, Object id) {
        System.out.println("ACK " + step + " " + id);
        System.out.flush();
    }
}
