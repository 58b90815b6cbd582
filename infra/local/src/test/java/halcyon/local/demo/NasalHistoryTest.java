package halcyon.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.directory.Directory;
import halcyon.local.network.Clinic;
import halcyon.local.network.Network;
import halcyon.platform.MovableClock;
import halcyon.shared.Actor;
import halcyon.shared.ReauthToken;
import halcyon.shared.Reauthentication;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import halcyon.treatment.QueueLine;
import halcyon.treatment.Rems;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Primary;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// The demo's esketamine patient really goes through the product: enrolled, dosed, watched for two hours, forms out, one late.
class NasalHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-24T19:00:00Z");

    @Test
    void formsGoOutWaitAndOneIsLate() {
        var offset = Duration.between(Instant.now(Clock.systemUTC()), NOW);
        Map<String, Object> settings = Map.of(
                "halcyon.clock.offset", offset.toString(), "halcyon.keycloak.base-url", "http://127.0.0.1:1", "halcyon.keycloak.realm", "none",
                "halcyon.keycloak.ui.client-secret", "nobody-signs-in-here", "halcyon.keycloak.sign.client-secret", "nobody-signs-in-here");
        try (ApplicationContext context = TestApplication.start(TestDatabase.fresh(), settings, new Anybody())) {
            var clinic = Clinic.ALL.getFirst();
            var clock = context.getBean(MovableClock.class);
            var today = NOW.atZone(clinic.site().zone()).toLocalDate();
            clock.advance(Duration.ofDays(-30));
            context.getBean(Network.class).open(clinic, name -> Optional.of(name), today.minusDays(40), today.plusDays(60));
            assertTrue(context.getBean(NasalClinic.class).open(clinic, today.minusDays(30)));
            var agenda = new Agenda(clock, NOW);
            var payers = context.getBean(Directory.class).payers(Actor.system("test")).stream().map(payer -> payer.id()).toList();
            var patient = DemoPatient.of(0, clinic, today, payers, RandomGeneratorFactory.of("L64X128MixRandom").create(7));
            context.getBean(NasalHistory.class).plan(agenda, crew(clinic), patient, today);

            while (agenda.next()) {}
            clock.advance(Duration.between(clock.instant(), NOW));

            var queue = context.getBean(Rems.class).formQueue(Actor.system("test"));
            assertTrue(queue.stream().filter(line -> line.state() == QueueLine.State.SUBMITTED).count() >= 2, queue::toString);
            assertEquals(1, queue.stream().filter(QueueLine::late).count(), queue::toString);
            assertTrue(queue.stream().anyMatch(line -> line.state() == QueueLine.State.READY || line.state() == QueueLine.State.INCOMPLETE), queue::toString);
        }
    }

    private static History.Crew crew(Clinic clinic) {
        return new History.Crew(
                clinic, person("Fiona Delgado", Role.FRONT_DESK), person("Nora Lindqvist", Role.NURSE), person("Priya Raman", Role.PRESCRIBER),
                () -> new ReauthToken("anybody"));
    }

    private static Actor person(String name, Role role) {
        return new Actor(name, name, Set.of(role), Set.of(SiteId.of("denver")), false);
    }

    /// Everybody has just shown who they are.
    @Primary
    static final class Anybody implements Reauthentication {
        @Override
        public Verdict verify(Actor actor, String contentHash, ReauthToken token) {
            return new Verdict.Fresh(actor.subject(), actor.name(), Instant.now(Clock.systemUTC()));
        }
    }
}
