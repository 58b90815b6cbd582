package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Check;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Random lives of claims: paid, denied, reversed, corrected, paid by a second payer, files twice, files cut, postings taken back.
/// The books balance after each step, and the same answers in another order end in the same books.
class RandomAnswersTest {
    private static final int LIVES = Boolean.getBoolean("halcyon.soak") ? 10_000 : 12;
    private static int made;

    private record Filed(String number, PatientId patient, ClaimId id) {}

    @Test
    void theSameAnswersInAnotherOrderEndInTheSameBooks() {
        long seed = LocalDate.now(ZoneOffset.UTC).toEpochDay();
        try (BillingStage stage = new BillingStage()) {
            for (int life = 0; life < LIVES; life++) lives(stage, new Random(seed * LIVES + life), "seed " + seed + ", life " + life);
            stage.halcyon.getBeansOfType(Check.class).stream().filter(check -> check.name().equals("billing.books-balance"))
                    .forEach(check -> assertEquals(Check.Level.OK, check.run().level(), check.run().toString()));
        }
    }

    private static void lives(BillingStage stage, Random random, String at) {
        List<List<String>> answers = answers(random);
        Map<String, Long> first = live(stage, answers, random, at);
        List<List<String>> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        assertEquals(first, live(stage, shuffled, random, at), at + ": " + shuffled);
    }

    /// An optional denial, an answer perhaps reversed and corrected, perhaps a second payer who perhaps takes hers back.
    private static List<List<String>> answers(Random random) {
        List<List<String>> answers = new ArrayList<>();
        if (random.nextInt(3) == 0) answers.add(answer("4", "D", 0, 0, 0, 100));
        int paid = 1 + random.nextInt(80);
        int left = random.nextInt(101 - paid);
        answers.add(answer("1", "A", paid, left, 0, 0));
        if (random.nextBoolean()) {
            answers.add(answer("22", "A", -paid, -left, 0, 0));
            if (random.nextBoolean()) answers.add(answer("1", "B", paid / 2, left / 2, 0, 0));
        }
        if (random.nextInt(3) == 0) {
            int second = random.nextInt(20) + 1;
            answers.add(answer("2", "S", second, 0, 100 - second, 0));
            if (random.nextInt(3) == 0) answers.add(answer("22", "S", -second, 0, second - 100, 0));
        }
        return answers;
    }

    private static List<String> answer(String status, String control, int paid, int left, int other, int denied) {
        int charge = status.equals("22") ? -100 : 100;
        List<String> body = new ArrayList<>(List.of("CLP*N*" + status + "*" + charge + "*" + paid + "**12*" + control + "*11*1", "NM1*QC*1*DOE*JANE",
                "SVC*HC:96365*" + charge + "*" + paid + "**1", "DTM*472*20260105"));
        cas(body, "PR*2", left);
        cas(body, "OA*23", other);
        cas(body, "CO*197", denied);
        cas(body, "CO*45", charge - paid - left - other - denied);
        body.addFirst(String.valueOf(paid));
        return body;
    }

    private static void cas(List<String> body, String code, int amount) {
        if (amount != 0) body.add("CAS*" + code + "*" + amount);
    }

    private static Map<String, Long> live(BillingStage stage, List<List<String>> answers, Random random, String at) {
        Filed claim = file(stage);
        Map<String, Long> before = sums(stage);
        for (List<String> answer : answers) {
            byte[] file = file(claim, answer);
            if (random.nextInt(4) == 0) stage.billing.receive(BELLA, "cut.835", Arrays.copyOf(file, 200 + random.nextInt(file.length - 250)));
            assertEquals(Receipt.Outcome.POSTED, stage.billing.receive(BELLA, "life.835", file).lines().getFirst().outcome(), at);
            if (random.nextInt(4) == 0)
                assertEquals(Receipt.Outcome.SEEN_BEFORE, stage.billing.receive(BELLA, "life.835", file).lines().getFirst().outcome(), at);
            if (random.nextInt(4) == 0) takeBackAndPostAgain(stage, at);
            assertTrue(stage.billing.trialBalance(BELLA).balances(), at);
        }
        Map<String, Long> moved = new TreeMap<>(sums(stage));
        before.forEach((account, cents) -> moved.merge(account, -cents, Long::sum));
        moved.values().removeIf(cents -> cents == 0);
        moved.put("patient", stage.billing.balance(BELLA, claim.patient()).cents());
        moved.put("paid", stage.billing.claim(BELLA, claim.id()).paid().cents());
        moved.put("state", (long) stage.billing.claim(BELLA, claim.id()).state().ordinal());
        return moved;
    }

    private static void takeBackAndPostAgain(BillingStage stage, String at) {
        long last = stage.billing.remittances(BELLA).getFirst().id();
        stage.billing.reversePosting(BELLA, last, "tried");
        assertTrue(stage.billing.trialBalance(BELLA).balances(), at);
        assertEquals(Receipt.Outcome.POSTED, stage.billing.matchAgain(BELLA, last).outcome(), at);
    }

    private static byte[] file(Filed claim, List<String> answer) {
        String trace = "RA" + ++made;
        int paid = Integer.parseInt(answer.getFirst());
        List<String> body = new ArrayList<>(answer.subList(1, answer.size()).stream().map(line -> line.replace("CLP*N*", "CLP*" + claim.number() + "*")).toList());
        if (paid < 0) body.add("PLB*1234567893*20261231*FB:" + trace + "*" + paid);
        return Answer.remittance(String.valueOf(Math.max(0, paid)), trace, body.toArray(String[]::new));
    }

    private static Filed file(BillingStage stage) {
        String number = "R" + ++made;
        PatientId patient = stage.insured("Random" + made);
        ClaimId id = stage.billing.takeOver(BELLA, new TakeOverClaim(number, patient, BillingStage.SITE, LocalDate.of(2026, 1, 5), stage.payer, "XYZ1", "F33.2", Optional.empty(),
                List.of(new TakeOverClaim.Line("L1", "96365", List.of(), Money.parse("100")))));
        return new Filed(number, patient, id);
    }

    private static Map<String, Long> sums(BillingStage stage) {
        Map<String, Long> sums = new TreeMap<>();
        stage.billing.trialBalance(BELLA).rows().forEach(row -> sums.put(row.account(), row.debit().cents() - row.credit().cents()));
        return sums;
    }
}
