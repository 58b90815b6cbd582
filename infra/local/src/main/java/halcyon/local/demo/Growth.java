package halcyon.local.demo;

import halcyon.billing.Submitted;
import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.directory.StaffMember;
import halcyon.local.network.Cabinets;
import halcyon.local.network.Clinic;
import halcyon.local.network.Network;
import halcyon.local.network.Subjects;
import halcyon.local.story.Cast;
import halcyon.local.story.Claims;
import halcyon.platform.MovableClock;
import halcyon.platform.OutboxState;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Grows the demo network up to the clock's "now", one clinic after the other, Denver first. The same seed gives the same
/// network. A clinic that is open already is left alone.
@Singleton
public class Growth {
    private static final Logger LOG = LoggerFactory.getLogger(Growth.class);
    private static final Actor MAKER = Actor.system("demo-network");
    private static final long SEED = 20_261_124;
    private static final int PATIENTS = 600;
    private static final int NASAL_PATIENTS = 3;

    private final Network network;
    private final Cabinets cabinets;
    private final History history;
    private final NasalClinic nasalClinic;
    private final NasalHistory nasalHistory;
    private final Directory directory;
    private final Claims claims;
    private final DemoCodes codes;
    private final Cast cast;
    private final Subjects subjects;
    private final MovableClock clock;
    private final OutboxState outbox;

    Growth(
            Network network,
            Cabinets cabinets,
            History history,
            NasalClinic nasalClinic,
            NasalHistory nasalHistory,
            Directory directory,
            Claims claims,
            DemoCodes codes,
            Cast cast,
            Subjects subjects,
            MovableClock clock,
            OutboxState outbox) {
        this.network = network;
        this.cabinets = cabinets;
        this.history = history;
        this.nasalClinic = nasalClinic;
        this.nasalHistory = nasalHistory;
        this.directory = directory;
        this.claims = claims;
        this.codes = codes;
        this.cast = cast;
        this.subjects = subjects;
        this.clock = clock;
        this.outbox = outbox;
    }

    public void grow() {
        Instant now = clock.instant();
        codes.load(MAKER);
        int chairs = Clinic.ALL.stream().mapToInt(Clinic::chairs).sum();
        for (Clinic clinic : Clinic.ALL) {
            if (network.isOpen(clinic.site().id())) continue;
            long begin = System.nanoTime();
            grow(clinic, now, PATIENTS * clinic.chairs() / chairs);
            LOG.info("demo network: {} grown in {} s", clinic.site().id(), Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        }
    }

    /// Clinics with their people, rotas and shelves around the clock's "now", without patients.
    public void openClinics() {
        for (Clinic clinic : Clinic.ALL) {
            LocalDate today = clock.instant().atZone(clinic.site().zone()).toLocalDate();
            network.open(clinic, subjects, today.minusDays(40), today.plusDays(60));
        }
    }

    private void grow(Clinic clinic, Instant now, int patients) {
        LocalDate today = now.atZone(clinic.site().zone()).toLocalDate();
        LocalDate first = today.minusDays(63);
        setClock(first.atTime(7, 0).atZone(clinic.site().zone()).toInstant());
        network.open(clinic, subjects, first, today.plusDays(35));
        History.Crew crew = crew(clinic);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + clinic.site().id().value().hashCode());
        List<Long> payers = directory.payers(MAKER).stream().map(Payer::id).toList();

        Agenda agenda = new Agenda(clock, now);
        for (int i = 0; i < patients; i++) history.plan(agenda, crew, DemoPatient.of(i, clinic, today, payers, random), random);
        if (nasalClinic.open(clinic, first))
            for (int i = 0; i < NASAL_PATIENTS; i++) nasalHistory.plan(agenda, crew, DemoPatient.of(patients + i, clinic, today, payers, random), today);
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) planClaims(agenda, clinic, day);
        while (agenda.next()) {}
        outbox.awaitEmpty(Duration.ofMinutes(2));
        setClock(now);
        agenda.finish();
        cabinetLives(clinic, crew);
        someoneIsAway(clinic, today.plusDays(6));
    }

    /// The nurse counts; Denver helps the others out with a vial, and the first of them has confirmed hers.
    private void cabinetLives(Clinic clinic, History.Crew crew) {
        SiteId site = clinic.site().id();
        Clinic home = Clinic.ALL.getFirst();
        if (!clinic.equals(home))
            cabinets.send(cast.actor("nora"), home.site().id(), site)
                    .filter(transfer -> clinic.equals(Clinic.ALL.get(1)))
                    .ifPresent(transfer -> cabinets.take(crew.nurse(), site, transfer));
        cabinets.count(crew.nurse(), site);
    }

    /// A nurse takes three days off: the rota shows it, and the visits it touches are work.
    private void someoneIsAway(Clinic clinic, LocalDate from) {
        List<StaffMember> nurses = directory.staff(MAKER, clinic.site().id()).stream().filter(member -> member.role() == Role.NURSE).toList();
        network.leave(clinic, nurses.getLast().id(), from, 3);
    }

    /// Claims go out on Tuesdays and Fridays; the payer acknowledges the same night and pays nine days later.
    private void planClaims(Agenda agenda, Clinic clinic, LocalDate day) {
        if (day.getDayOfWeek().getValue() != 2 && day.getDayOfWeek().getValue() != 5) return;
        Instant evening = day.atTime(LocalTime.of(19, 0)).atZone(clinic.site().zone()).toInstant();
        agenda.plan(evening, () -> {
            outbox.awaitEmpty(Duration.ofMinutes(1));
            Submitted sent = claims.send(MAKER);
            for (String file : sent.files()) answer(agenda, file, evening);
        });
    }

    private void answer(Agenda agenda, String file, Instant evening) {
        LocalDate pays = evening.plus(Duration.ofDays(9)).atZone(java.time.ZoneOffset.UTC).toLocalDate();
        var answers = claims.answers(claims.sent(file), pays, number -> Math.floorMod(number.hashCode(), 100) < 6);
        agenda.plan(evening.plus(Duration.ofHours(3)), () -> claims.receiveAcknowledgements(MAKER, file, answers));
        agenda.plan(evening.plus(Duration.ofDays(9)), () -> claims.receiveRemittance(MAKER, file, answers));
    }

    private History.Crew crew(Clinic clinic) {
        boolean home = clinic.site().id().value().equals("denver");
        String prescriber = home ? "priya" : "paul";
        Actor desk = home ? cast.actor("fiona") : worker(clinic, Role.FRONT_DESK);
        Actor nurse = home ? cast.actor("nora") : worker(clinic, Role.NURSE);
        return new History.Crew(clinic, desk, nurse, cast.actor(prescriber), () -> cast.fresh(prescriber));
    }

    /// Someone of the clinic's staff who has no sign-in of their own.
    private Actor worker(Clinic clinic, Role role) {
        StaffMember member = directory.staff(MAKER, clinic.site().id()).stream()
                .filter(person -> person.role() == role)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is " + role + " at " + clinic.site().id()));
        return new Actor("demo-staff:" + member.id(), member.name(), Set.of(role), Set.of(clinic.site().id()), false);
    }

    private void setClock(Instant instant) {
        clock.advance(Duration.between(clock.instant(), instant));
    }
}
