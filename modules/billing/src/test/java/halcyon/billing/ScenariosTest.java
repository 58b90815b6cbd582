package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import halcyon.billing.internal.x12.AdvisedClaim;
import halcyon.billing.internal.x12.EnvelopeReader;
import halcyon.billing.internal.x12.RemittanceReader;
import halcyon.billing.internal.x12.Samples;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every scenario of the shared folder, through the verbs, against the ledger lines it must give.
class ScenariosTest {
    @Test
    void postsEachGoodScenarioToItsLedgerLines() {
        JsonNode expected = new ObjectMapper().readTree(Samples.bytes("835-scenarios/expected.json"));
        Map<String, String> verdicts = Samples.of("835-scenarios");
        assertFalse(expected.isEmpty());
        for (JsonNode scenario : expected) {
            String file = "835-scenarios/" + scenario.get("file").asString();
            assertEquals("VALID", verdicts.get(file), file);
            try (BillingStage stage = new BillingStage()) {
                posts(stage, file, scenario);
            }
        }
    }

    @Test
    void refusesEachBrokenScenarioWholeAndKeepsWhatSpeaksOfOthers() {
        try (BillingStage stage = new BillingStage()) {
            Samples.of("835-scenarios").forEach((file, verdict) -> {
                Receipt receipt = stage.billing.receive(BELLA, file, Samples.bytes(file));
                assertEquals(verdict.equals("VALID"), receipt.takenIn(), file + receipt);
                Receipt.Outcome outcome = receipt.lines().getFirst().outcome();
                assertEquals(receipt.takenIn() ? Receipt.Outcome.UNMATCHED : Receipt.Outcome.REFUSED, outcome, file);
            });
            assertEquals(List.of(), stage.billing.trialBalance(BELLA).rows());
            assertFalse(stage.billing.unmatched(BELLA).isEmpty());
        }
    }

    @Test
    void takesInEveryCleanFileOfOtherPeopleAsWork() {
        try (BillingStage stage = new BillingStage()) {
            for (String folder : List.of("835", "999", "277CA", "999-scenarios", "277CA-scenarios")) {
                Samples.of(folder).forEach((file, found) -> {
                    if (found.equals("flagged")) return;
                    Receipt receipt = stage.billing.receive(BELLA, file, Samples.bytes(file));
                    assertTrue(receipt.takenIn(), file + receipt);
                    receipt.lines().forEach(line -> assertEquals(Receipt.Outcome.UNMATCHED, line.outcome(), file + line));
                    assertEquals(Receipt.Outcome.SEEN_BEFORE, stage.billing.receive(BELLA, file, Samples.bytes(file)).lines().getFirst().outcome(), file);
                });
            }
            assertEquals(List.of(), stage.billing.trialBalance(BELLA).rows());
        }
    }

    private static void posts(BillingStage stage, String file, JsonNode scenario) {
        PatientId patient = stage.insured("Doe");
        file(stage, patient, file);
        Receipt receipt = stage.billing.receive(BELLA, file, Samples.bytes(file));
        assertTrue(receipt.takenIn(), file + receipt);
        receipt.lines().forEach(line -> assertEquals(Receipt.Outcome.POSTED, line.outcome(), file + line));
        List<Remittance> posted = new ArrayList<>(stage.billing.remittances(BELLA).reversed());
        assertEquals(scenario.get("transactions").size(), posted.size(), file);
        for (int n = 0; n < posted.size(); n++) same(file, scenario.get("transactions").get(n), stage.billing.remittance(BELLA, posted.get(n).id()));
        assertTrue(stage.billing.trialBalance(BELLA).balances(), file);
        stage.halcyon.getBeansOfType(halcyon.shared.Check.class).stream().filter(check -> check.name().startsWith("billing."))
                .forEach(check -> assertEquals(halcyon.shared.Check.Level.OK, check.run().level(), file + check.run()));
    }

    /// Files the claims a scenario names, as its own lines say they were.
    private static void file(BillingStage stage, PatientId patient, String file) {
        Set<String> filed = new HashSet<>();
        EnvelopeReader.read(Samples.bytes(file)).forEach(interchange -> interchange.transactions().forEach(transaction -> {
            for (AdvisedClaim claim : RemittanceReader.read(transaction).claims()) {
                if (filed.add(claim.claimNumber())) stage.billing.takeOver(BELLA, command(stage, patient, claim));
            }
        }));
    }

    private static TakeOverClaim command(BillingStage stage, PatientId patient, AdvisedClaim claim) {
        List<TakeOverClaim.Line> lines = claim.lines().stream().map(line -> {
            String[] parts = line.procedure().split(":");
            return new TakeOverClaim.Line(line.lineControl().isEmpty() ? "L" + line.position().segment() : line.lineControl(), parts[1],
                    Arrays.asList(parts).subList(2, Math.min(parts.length, 6)), Money.cents(Math.abs(line.charge().cents())));
        }).toList();
        if (lines.isEmpty()) lines = List.of(new TakeOverClaim.Line("L1", "96365", List.of(), Money.cents(Math.abs(claim.charge().cents()))));
        return new TakeOverClaim(claim.claimNumber(), patient, BillingStage.SITE, claim.firstServiceDate().orElse(LocalDate.of(2026, 1, 5)), stage.payer, "XYZ123456789", "F33.2",
                Optional.empty(), lines);
    }

    private static void same(String file, JsonNode expected, Remittance posted) {
        assertEquals(Remittance.State.POSTED, posted.state(), file);
        assertEquals(expected.get("payment").asLong(), posted.payment().cents(), file);
        assertEquals(expected.get("method").asString(), posted.method(), file);
        assertEquals(expected.get("trace").asString(), posted.trace(), file);
        assertEquals(expected.get("claims").size(), posted.claims().size(), file);
        for (int n = 0; n < posted.claims().size(); n++) same(file, expected.get("claims").get(n), posted.claims().get(n));
        List<String> provider = posted.provider().stream().map(one -> one.reason() + "=" + one.amount().cents()).toList();
        List<String> wanted = new ArrayList<>();
        expected.get("provider").forEach(one -> wanted.add(one.get(0).asString() + "=" + one.get(1).asLong()));
        assertEquals(wanted, provider, file);
    }

    private static void same(String file, JsonNode expected, Remittance.Claim posted) {
        String at = file + " " + posted.number();
        assertEquals(expected.get("claim").asString(), posted.number(), at);
        assertEquals(expected.get("status").asString(), posted.status(), at);
        assertEquals(expected.get("charge").asLong(), posted.charge().cents(), at);
        assertEquals(expected.get("paid").asLong(), posted.paid().cents(), at);
        assertEquals(expected.get("patient").asLong(), posted.patient().cents(), at);
        assertEquals(expected.get("payerControl").asString(), posted.payerControl(), at);
        if (posted.status().equals("23") || posted.status().equals("25")) return;
        assertEquals(taken(expected.get("adjustments")), taken(posted.adjustments()), at);
        assertEquals(expected.get("lines").size(), posted.lines().size(), at);
        for (int n = 0; n < posted.lines().size(); n++) same(at, expected.get("lines").get(n), posted.lines().get(n));
        Map<String, Long> groups = posted.byGroup().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().cents()));
        assertEquals(expected.get("byGroup").size(), groups.size(), at);
        expected.get("byGroup").properties().forEach(group -> assertEquals(group.getValue().asLong(), groups.get(group.getKey()), at));
    }

    private static void same(String at, JsonNode expected, Remittance.Line posted) {
        assertEquals(expected.get("code").asString(), posted.code(), at);
        assertEquals(expected.get("charge").asLong(), posted.charge().cents(), at);
        assertEquals(expected.get("paid").asLong(), posted.paid().cents(), at);
        assertEquals(taken(expected.get("adjustments")), taken(posted.adjustments()), at);
        if (expected.has("lineControl")) assertEquals(expected.get("lineControl").asString(""), posted.control(), at);
    }

    private static List<String> taken(JsonNode adjustments) {
        List<String> wanted = new ArrayList<>();
        adjustments.forEach(one -> wanted.add(one.get(0).asString() + "-" + one.get(1).asString() + "=" + one.get(2).asLong()));
        return wanted;
    }

    private static List<String> taken(List<Remittance.Taken> adjustments) {
        return adjustments.stream().map(one -> one.group() + "-" + one.reason() + "=" + one.amount().cents()).toList();
    }
}
