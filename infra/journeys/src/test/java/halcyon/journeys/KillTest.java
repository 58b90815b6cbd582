package halcyon.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.audit.Audit;
import halcyon.audit.Verdict;
import halcyon.billing.Billing;
import halcyon.billing.ClaimId;
import halcyon.billing.ClaimState;
import halcyon.consent.Consents;
import halcyon.consent.SignedConsent;
import halcyon.directory.Directory;
import halcyon.local.demo.Growth;
import halcyon.outcomes.Outcomes;
import halcyon.platform.OutboxState;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Check;
import halcyon.shared.PatientId;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Treatments;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// `kill -9` of a process of the application at random moments of the path: what it acknowledged is there once, nothing is
/// torn, and what it owed is delivered by the next.
class KillTest {
    private static final Clinic CLINIC = new Clinic();
    private static final Actor JUDGE = Actor.system("kill-test");
    private static final int KILLS = Boolean.getBoolean("halcyon.soak") ? 20 : 5;
    private static Path settings = Path.of("");

    /// What one process acknowledged, step to id, in order.
    private record Life(String family, Map<String, Long> acknowledged) {}

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @BeforeAll
    static void prepare() {
        CLINIC.halcyon().beans().getBean(Growth.class).openClinics();
        settings = JavaCommand.settings(CLINIC.servers().settings());
    }

    @Test
    void losesNothingAndTearsNothingWhenKilled() throws IOException, InterruptedException {
        Random random = new Random(20_261_124);
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) lives.add(kill("Nine" + (char) ('a' + i), random));
        assertEquals(0, process("drain").waitFor(), "what the dead owed is delivered");

        for (Life life : lives) judge(life);
        assertTrue(bean(OutboxState.class).awaitEmpty(Duration.ofMinutes(2)), "zero undelivered events");
        assertTrue(bean(Billing.class).trialBalance(JUDGE).balances(), "the ledger balances");
        assertInstanceOf(Verdict.Intact.class, bean(Audit.class).verify(JUDGE));
        for (Check check : CLINIC.halcyon().beans().getBeansOfType(Check.class))
            assertFalse(check.run().level() == Check.Level.FAIL, () -> check.name() + ": " + check.run().said());
    }

    /// Lets a process walk up to a random number of steps and a random moment after it, then kills it.
    private static Life kill(String family, Random random) throws IOException, InterruptedException {
        Map<String, Long> acknowledged = new TreeMap<>();
        int steps = 1 + random.nextInt(12);
        Process walker = process(family);
        var said = new BufferedReader(new InputStreamReader(walker.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null && acknowledged.size() < steps; line = said.readLine()) note(line, acknowledged);
        walker.waitFor(random.nextInt(60), java.util.concurrent.TimeUnit.MILLISECONDS);
        new ProcessBuilder("kill", "-9", String.valueOf(walker.pid())).start().waitFor();
        walker.waitFor();
        for (String line = said.readLine(); line != null; line = said.readLine()) note(line, acknowledged);
        assertFalse(acknowledged.isEmpty(), "the walker did not begin; see its words above");
        return new Life(family, acknowledged);
    }

    private static void note(String line, Map<String, Long> acknowledged) {
        if (!line.startsWith("ACK ")) return;
        String[] words = line.split(" ");
        acknowledged.put(words[1], Long.parseLong(words[2]));
    }

    private static void judge(Life life) {
        PatientId patient = PatientId.of(life.acknowledged().get("REGISTERED"));
        assertEquals(1, bean(Directory.class).findPatients(JUDGE, life.family()).size(), life + ": one patient");
        int bookings = bean(Scheduling.class).bookingsOf(JUDGE, patient).size();
        assertTrue(bookings == 6 || bookings == 0 && !life.acknowledged().containsKey("BOOKED"), life + ": six bookings or none, found " + bookings);
        long consents = bean(Consents.class).consentsOf(JUDGE, patient).stream().filter(SignedConsent::holds).count();
        assertTrue(consents == 1 || consents == 0 && !life.acknowledged().containsKey("CONSENTED"), life + ": one consent");
        if (life.acknowledged().containsKey("BASELINE"))
            assertEquals(1, bean(Outcomes.class).chart(JUDGE, patient, "phq-9").scores().size(), life + ": one score");
        judgeSession(life, patient);
    }

    private static void judgeSession(Life life, PatientId patient) {
        Map<String, Long> acknowledged = life.acknowledged();
        if (!acknowledged.containsKey("ARRIVED")) return;
        var session = bean(Treatments.class).session(JUDGE, new SessionId(acknowledged.get("ARRIVED")));
        if (acknowledged.containsKey("DOSED")) assertTrue(session.startedAt().isPresent(), life + ": dosed");
        if (acknowledged.containsKey("STOPPED")) assertTrue(session.stoppedAt().isPresent(), life + ": stopped");
        if (acknowledged.containsKey("DISCHARGED")) assertTrue(session.dischargedAt().isPresent(), life + ": discharged");
        if (acknowledged.containsKey("SIGNED")) assertEquals(SessionState.SIGNED, session.state(), life + ": signed");
        int claims = bean(Billing.class).claimsOf(JUDGE, patient).size();
        assertEquals(session.state() == SessionState.SIGNED ? 1 : 0, claims, life + ": a signed session is one claim");
        if (acknowledged.containsKey("PAID"))
            assertEquals(ClaimState.PAID, bean(Billing.class).claim(JUDGE, new ClaimId(acknowledged.get("PAID"))).state(), life + ": paid");
    }

    private static Process process(String word) throws IOException {
        return JavaCommand.of(settings, Walker.class, word).start();
    }

    private static <T> T bean(Class<T> type) {
        return CLINIC.halcyon().beans().getBean(type);
    }
}
