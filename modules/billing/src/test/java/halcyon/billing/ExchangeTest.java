package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static halcyon.billing.BillingStage.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.platform.LoopbackSftp;
import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole turn with a real SFTP server: the claim goes up, the four answers come down onto its timeline; a wrong key is told nothing.
class ExchangeTest {
    private static final Actor ADA = new Actor("ada", "Ada", Set.of(Role.ADMINISTRATOR), Set.of(), true);

    @TempDir
    private Path folder;

    @Test
    void theAnswersStandOnTheTimelineInOrderAndNothingGoesTwice() throws IOException {
        Files.createDirectories(folder.resolve("upload"));
        Path answers = Files.createDirectories(folder.resolve("download"));
        try (BillingStage stage = new BillingStage(); LoopbackSftp there = LoopbackSftp.over(folder, 0, "halcyon", "open sesame")) {
            ClaimExchange exchange = stage.halcyon.getBean(ClaimExchange.class);
            PatientId patient = stage.insured("Ruiz");
            stage.sign(patient, 40);
            ClaimLine claim = stage.drafted(patient);
            long id = exchange.setClearinghouse(ADA, profile(0, there.port(), there.hostKey()), "open sesame");
            String file = stage.billing.sendDue(BELLA).files().getFirst();

            assertEquals(new Exchanged(List.of("/upload/" + file), List.of(), Optional.empty()), exchange.exchange(BELLA, id));
            assertArrayEquals(stage.billing.file(BELLA, file), Files.readAllBytes(folder.resolve("upload").resolve(file)));
            assertEquals(List.of(), exchange.exchange(BELLA, id).sent());

            String control = file.replaceAll("[^0-9]", "").substring(3);
            Files.write(answers.resolve("1.999"), Answer.acknowledgement(control, "A"));
            Files.write(answers.resolve("2.277ca"), Answer.status(claim.number(), "A2:20:PR", "WQ", "ICN1"));
            Files.write(answers.resolve("3.835"), Answer.paid(claim, "ICN1", "T1"));
            Files.write(answers.resolve("4.835.tmp"), new byte[] {1});

            assertEquals(List.of("/download/1.999", "/download/2.277ca", "/download/3.835"), exchange.exchange(BELLA, id).received().stream().sorted().toList());
            assertEquals(List.of("DRAFTED", "837P", "999", "277CA", "835"), stage.billing.claim(BELLA, claim.id()).timeline().stream().map(Claim.Happened::kind).toList());
            assertEquals(List.of(), exchange.exchange(BELLA, id).received());
            List<ExchangedFile> kept = exchange.exchanged(ADA);
            assertEquals(4, kept.size());
            assertTrue(kept.stream().anyMatch(one -> one.sha256().equals(ContentHash.of(Answer.acknowledgement(control, "A"))) || one.out()));
            assertTrue(kept.stream().allMatch(one -> one.outcome().isPresent()));
        }
    }

    @Test
    void aStrangeHostIsToldNothing() throws IOException {
        try (BillingStage stage = new BillingStage(); LoopbackSftp there = LoopbackSftp.over(folder, 0, "halcyon", "open sesame")) {
            ClaimExchange exchange = stage.halcyon.getBean(ClaimExchange.class);
            long id = exchange.setClearinghouse(ADA, profile(0, there.port(), "SHA256:" + "A".repeat(43)), "open sesame");

            assertEquals("exchange.trouble-host-key", exchange.exchange(SYSTEM, id).trouble().orElseThrow().key());
            assertEquals("exchange.trouble-host-key", exchange.clearinghouses(ADA).getFirst().trouble().orElseThrow().key());
            assertThrows(IllegalArgumentException.class, () -> exchange.setClearinghouse(ADA, new Clearinghouse(0, "Another", "localhost", 22, "x", there.hostKey(),
                    Clearinghouse.Way.SENDS, "/up", List.of("/down"), "{file}", 5, false, Optional.empty(), Optional.empty()), "x"));
            exchange.setClearinghouse(ADA, profile(id, there.port(), there.hostKey()), "wrong");
            assertEquals("exchange.trouble-no-connection", exchange.exchange(SYSTEM, id).trouble().orElseThrow().key());
            assertEquals(5, exchange.presets(ADA).size());
            assertFalse(stage.database.ask("SELECT HEX(secret) FROM billing_clearinghouse").contains("77726F6E67"));
        }
    }

    @Test
    void silenceIsWork() {
        try (BillingStage stage = new BillingStage()) {
            ClaimExchange exchange = stage.halcyon.getBean(ClaimExchange.class);
            PatientId patient = stage.insured("Lind");
            stage.sign(patient, 40);
            ClaimLine claim = stage.drafted(patient);
            stage.billing.sendDue(BELLA);
            assertEquals(List.of(), exchange.silent(BELLA));

            age(stage);

            assertEquals(List.of("999"), exchange.silent(BELLA).stream().filter(one -> one.id().equals(claim.id())).map(SilentClaim::awaited).toList());
        }
    }

    private static void age(BillingStage stage) {
        try (var connection = stage.database.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE billing_claim_step SET at = at - INTERVAL 2 DAY");
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Clearinghouse profile(long id, int port, String hostKey) {
        return new Clearinghouse(id, "Loopback", "127.0.0.1", port, "halcyon", hostKey, Clearinghouse.Way.SENDS, "/upload", List.of("/download"), "{file}", 5, false, Optional.empty(), Optional.empty());
    }
}
