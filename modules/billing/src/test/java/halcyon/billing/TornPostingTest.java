package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Check;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// `kill -9` in the middle of posting: every file is posted once or not at all, and again brings it in.
class TornPostingTest {
    private static final int KILLS = Boolean.getBoolean("halcyon.soak") ? 50 : 2;
    private static final int CLAIMS = 40;
    private static final Random RANDOM = new Random(20_261_124);
    private static BillingStage stage;
    private static PatientId patient;
    private static int made;

    @BeforeAll
    static void start() {
        stage = new BillingStage();
        patient = stage.insured("Torn");
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void aFileIsPostedOnceOrNotAtAllWhenTheProcessIsKilled() throws Exception {
        Path settings = settings();
        for (int kill = 0; kill < KILLS; kill++) {
            List<Path> files = new ArrayList<>();
            for (int n = 0; n < 8; n++) files.add(Files.write(Files.createTempFile("torn" + kill + "-" + n, ".835"), file()));
            long owed = owed();
            List<String> taken = killed(settings, files);
            long posted = posted(files);
            assertEquals(owed + posted * 2000L * CLAIMS, owed(), "each posted file leaves 20.00 a claim to the patient");
            assertTrue(posted >= taken.size(), "what was acknowledged is there: " + taken);
            for (Path file : files) take(Files.readAllBytes(file));
            assertEquals(owed + files.size() * 2000L * CLAIMS, owed());
        }
        balanced();
    }

    /// Starts the process, kills it some moment after it began, and gives back what it said it had taken in.
    private static List<String> killed(Path settings, List<Path> files) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), PostingProcess.class.getName(), settings.toString()));
        files.forEach(file -> line.add(file.toString()));
        Process process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> taken = new ArrayList<>();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String heard = said.readLine();
            while (heard != null && !heard.equals("READY")) heard = said.readLine();
            assertEquals("READY", heard, "the process did not begin; see its words above");
            int wanted = RANDOM.nextInt(files.size());
            while (taken.size() < wanted && (heard = said.readLine()) != null) taken.add(heard);
            process.waitFor(RANDOM.nextInt(150), TimeUnit.MILLISECONDS);
            new ProcessBuilder("kill", "-9", String.valueOf(process.pid())).start().waitFor();
            process.waitFor();
            while ((heard = said.readLine()) != null) taken.add(heard);
        }
        return taken.stream().filter(word -> word.startsWith("TAKEN")).toList();
    }

    private static Path settings() throws IOException {
        Properties settings = new Properties();
        stage.database.properties().forEach((name, value) -> settings.setProperty(name, value.toString()));
        settings.setProperty("micronaut.server.port", "-1");
        settings.setProperty("halcyon.demo.enabled", "false");
        settings.setProperty("halcyon.jobs.enabled", "false");
        settings.setProperty("halcyon.data", stage.data());
        Path file = Files.createTempFile("posting", ".properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            settings.store(out, "");
        }
        return file;
    }

    private static long posted(List<Path> files) {
        List<String> names = files.stream().map(file -> file.getFileName().toString()).toList();
        return stage.billing.remittances(BELLA).stream().filter(one -> one.state() == Remittance.State.POSTED && names.contains(one.file())).count();
    }

    private static void take(byte[] file) {
        Receipt.Outcome outcome = stage.billing.receive(BELLA, "again.835", file).lines().getFirst().outcome();
        assertTrue(outcome == Receipt.Outcome.POSTED || outcome == Receipt.Outcome.SEEN_BEFORE, outcome.toString());
    }

    private static long owed() {
        return stage.billing.balance(BELLA, patient).cents();
    }

    private static void balanced() {
        assertTrue(stage.billing.trialBalance(BELLA).balances());
        stage.halcyon.getBeansOfType(Check.class).stream().filter(check -> check.name().equals("billing.books-balance"))
                .forEach(check -> assertEquals(Check.Level.OK, check.run().level(), check.run().toString()));
    }

    /// Forty claims of 100.00: 80 paid, 20 left to the patient.
    private static byte[] file() {
        List<String> body = new ArrayList<>();
        for (int n = 0; n < CLAIMS; n++) {
            String number = "TORN" + ++made;
            stage.billing.takeOver(BELLA, new TakeOverClaim(number, patient, BillingStage.SITE, LocalDate.of(2026, 1, 5), stage.payer, "XYZ1", "F33.2", Optional.empty(),
                    List.of(new TakeOverClaim.Line("L1", "96365", List.of(), Money.parse("100")))));
            body.addAll(List.of("CLP*" + number + "*1*100*80*20*12*I" + number + "*11*1", "NM1*QC*1*DOE*JANE", "SVC*HC:96365*100*80**1", "DTM*472*20260105", "CAS*PR*2*20"));
        }
        return Answer.remittance(String.valueOf(80 * CLAIMS), "TORN" + made, body.toArray(String[]::new));
    }
}
