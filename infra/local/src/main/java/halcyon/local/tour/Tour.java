package halcyon.local.tour;

import halcyon.local.network.Clinic;
import halcyon.local.network.Network;
import halcyon.local.network.Subjects;
import halcyon.local.story.Caller;
import halcyon.local.story.Cast;
import halcyon.platform.MovableClock;
import halcyon.shared.PatientId;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/// The nine steps for one new patient, told and judged. Plays in the month before the installation's "now".
@Singleton
public class Tour {
    private static final Clinic DENVER = Clinic.ALL.getFirst();

    private final MovableClock clock;
    private final Network network;
    private final Subjects subjects;
    private final Cast cast;
    private final BeforeTheChair before;
    private final InTheChair chair;
    private final AfterTheChair after;

    Tour(MovableClock clock, Network network, Subjects subjects, Cast cast, BeforeTheChair before, InTheChair chair, AfterTheChair after) {
        this.clock = clock;
        this.network = network;
        this.subjects = subjects;
        this.cast = cast;
        this.before = before;
        this.chair = chair;
        this.after = after;
    }

    /// True when everything it claims at the end holds.
    public boolean walk(PrintStream out) {
        Teller teller = new Teller(out);
        Instant now = clock.instant();
        LocalDate today = now.atZone(DENVER.site().zone()).toLocalDate();
        network.open(DENVER, subjects, today.minusDays(40), today.plusDays(40));
        to(monthEarlier(now));

        Caller ana = before.caller(DENVER.site());
        PatientId patient = before.call(teller, cast, ana);
        before.screen(teller, cast, patient, ana);
        before.baseline(teller, cast, patient, ana);
        var booked = before.book(teller, cast, patient, ana);
        before.consent(teller, cast, patient, ana, booked);
        chair.sit(teller, cast, patient, ana, booked);
        after.claim(teller, cast, patient);
        after.outcome(teller, cast, patient, ana);
        after.lookBack(teller, cast, patient);
        return teller.allHold();
    }

    private void to(Instant instant) {
        clock.advance(Duration.between(clock.instant(), instant));
    }

    /// A weekday about four weeks ago, at ten in the morning in Denver.
    private static Instant monthEarlier(Instant now) {
        ZonedDateTime day = now.atZone(DENVER.site().zone()).minusDays(29).withHour(10).withMinute(0).withSecond(0).withNano(0);
        while (day.getDayOfWeek().getValue() > 4) day = day.minusDays(1);
        return day.toInstant();
    }
}
