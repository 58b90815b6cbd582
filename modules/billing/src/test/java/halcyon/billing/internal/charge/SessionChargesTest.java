package halcyon.billing.internal.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.billing.BillingStage;
import halcyon.billing.Claim;
import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.shared.Route;
import halcyon.shared.TimeSlot;
import halcyon.treatment.SessionSigned;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules as shipped, read from the database.
class SessionChargesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Instant START = DAY.atTime(16, 0).toInstant(ZoneOffset.UTC);
    private static BillingStage stage;
    private static final Map<LocalDate, Rates> RATES = new HashMap<>();
    private static RateBook book;

    @BeforeAll
    static void start() {
        stage = new BillingStage();
        book = stage.halcyon.getBean(RateBook.class);
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 96374x1", "15, 96374x1", "16, 96365x1", "40, 96365x1", "60, 96365x1", "90, 96365x1", "91, 96365x1 96366x1", "120, 96365x1 96366x1", "150, 96365x1 96366x1",
        "151, 96365x1 96366x2"
    })
    void countsTheInfusionByItsMinutes(int minutes, String codes) {
        assertEquals(codes + " J3490x1", codes(propose(new Case().infusion(minutes))));
    }

    @ParameterizedTest
    @CsvSource({
        "54, 0, 0", "55, 1, 0", "68, 1, 0", "69, 1, 1", "70, 2, 1", "83, 2, 1", "84, 2, 2", "85, 3, 2", "120, 5, 4"
    })
    void countsProlongedTimeOfAKnownPatient(int minutes, int cpt, int medicare) {
        assertEquals("99215x1" + (cpt == 0 ? "" : " 99417x" + cpt), codes(propose(new Case().visit(false, minutes))));
        assertEquals("99215x1" + (medicare == 0 ? "" : " G2212x" + medicare), codes(propose(new Case().visit(false, minutes).program("MEDICARE"))));
    }

    @ParameterizedTest
    @CsvSource({"74, 0, 0", "75, 1, 0", "88, 1, 0", "89, 1, 1", "90, 2, 1", "104, 2, 2"})
    void countsProlongedTimeOfANewPatient(int minutes, int cpt, int medicare) {
        assertEquals("99205x1" + (cpt == 0 ? "" : " 99417x" + cpt), codes(propose(new Case().visit(true, minutes))));
        assertEquals("99205x1" + (medicare == 0 ? "" : " G2212x" + medicare), codes(propose(new Case().visit(true, minutes).program("MEDICARE"))));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 14, ''", "true, 15, 99202x1", "true, 30, 99203x1", "true, 45, 99204x1", "true, 60, 99205x1", "false, 9, ''", "false, 10, 99212x1", "false, 20, 99213x1",
        "false, 30, 99214x1", "false, 40, 99215x1"
    })
    void findsTheLevelByTime(boolean fresh, int minutes, String codes) {
        Proposal proposal = propose(new Case().visit(fresh, minutes));
        assertEquals(codes, codes(proposal));
        assertEquals(codes.isEmpty(), proposal.notes().stream().anyMatch(note -> note.key().equals("billing.charge-visit-too-short")));
    }

    @ParameterizedTest
    @CsvSource({
        "29, ''", "30, ' 99415x1'", "74, ' 99415x1'", "75, ' 99415x1 99416x1'", "104, ' 99415x1 99416x1'", "105, ' 99415x1 99416x2'"
    })
    void countsStaffTimeBeyondTheTypicalTimeOfTheLevel(int beyond, String more) {
        assertEquals("99214x1" + more, codes(propose(new Case().visit(false, 35).watched(40 + beyond, 1))));
        assertEquals("99214x1" + more, codes(propose(new Case().visit(false, 35).watched(2 * (40 + beyond), 2))));
        assertEquals("99214x1", codes(propose(new Case().visit(false, 35).watched(40 + beyond, 3))));
        assertEquals("99212x1", codes(propose(new Case().visit(false, 12).watched(40 + beyond, 1))));
    }

    @Test
    void neverChargesStaffTimeBesideAProlongedVisitOrTwoPeopleTwice() {
        assertEquals("99215x1 99417x1", codes(propose(new Case().visit(false, 60).watched(300, 1))));
        assertEquals("99214x1", codes(propose(new Case().visit(false, 35).watched(60, 1).watchedToo(60))));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 56, S0013x56", "2026-01-01, 56, J0013x56", "2026-01-01, 84, J0013x84"})
    void chargesTheNasalDrugByTheCodeOfItsDay(LocalDate day, int milligrams, String codes) {
        Proposal proposal = propose(new Case().nasal(milligrams).on(day));
        assertEquals(codes, codes(proposal));
        assertEquals(new ChargedLine.Given("50458002802", BigDecimal.valueOf(milligrams / 28), "UN"), proposal.lines().getFirst().drug().map(SessionChargesTest::tidy).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"28, G2082x1", "56, G2082x1", "84, G2083x1"})
    void chargesOneCodeForAllWhereTheProgramSaysSo(int milligrams, String codes) {
        assertEquals(codes, codes(propose(new Case().nasal(milligrams).program("MEDICARE").visit(false, 60).watched(300, 1))));
    }

    @Test
    void keepsTheBundleForKnownPatientsAndTheDrugForThoseWhoBoughtIt() {
        Proposal fresh = propose(new Case().nasal(84).program("MEDICARE").visit(true, 60));
        assertEquals("99205x1", codes(fresh));
        assertEquals("billing.charge-established-only", fresh.notes().getFirst().key());
        Proposal supplied = propose(new Case().nasal(84).supplied().visit(false, 40));
        assertEquals("99215x1", codes(supplied));
        assertEquals("billing.charge-supplied", supplied.notes().getFirst().key());
    }

    @ParameterizedTest
    @CsvSource({"15, ''", "16, 90832x1", "37, 90832x1", "38, 90834x1", "52, 90834x1", "53, 90837x1"})
    void countsPsychotherapy(int minutes, String codes) {
        assertEquals(codes, codes(propose(new Case().therapy(minutes))));
        String beside = codes.replace("90832", "90833").replace("90834", "90836").replace("90837", "90838");
        assertEquals(("99213x1 " + beside).strip(), codes(propose(new Case().visit(false, 20).therapy(minutes))));
    }

    @Test
    void countsScoredInstrumentsAndMarksTheVisitBesideThem() {
        Proposal proposal = propose(new Case().infusion(40).visit(false, 20).scored("phq-9", "gad-7", "next-day"));
        assertEquals("96365x1 J3490x1 99213x1 96127x2", codes(proposal));
        assertEquals(List.of("25"), proposal.lines().get(2).modifiers());
        assertEquals(List.of(), propose(new Case().visit(false, 20)).lines().getFirst().modifiers());
    }

    @ParameterizedTest
    @CsvSource({"0, J1234 JZ x84", "28, J1234 x84|J1234 JW x28"})
    void tellsWhatWasThrownAwayOfSingleDoseContainersOnly(int wasted, String lines) {
        DrugRule single = new DrugRule(1L, "esketamine", "NASAL", "*", BigDecimal.ZERO, DrugRule.Giving.NOTHING, DrugRule.Supply.MILLIGRAMS, "J1234", true, "ML", null, DAY, null, "test");
        Rates plain = rates(DAY);
        Rates rates = new Rates(plain.codes(), plain.minutes(), plain.fees(), new Rules(List.of(single), List.of(), List.of(), List.of(), List.of(), java.util.Set.of()));
        Proposal proposal = SessionCharges.of(new Case().nasal(84).wasted(wasted).facts(), rates);
        assertEquals(lines, proposal.lines().stream().map(line -> (line.code() + " " + String.join(" ", line.modifiers())).strip() + " x" + line.units()).collect(Collectors.joining("|")));
        assertTrue(propose(new Case().infusion(40).wasted(wasted)).lines().stream().allMatch(line -> line.modifiers().isEmpty()));
    }

    @Test
    void neverLetsAMinuteEarnTwice() {
        Random random = new Random(20_260_101);
        for (int round = 0; round < 2000; round++) {
            Case one = new Case().infusion(random.nextInt(200) + 1).scored("phq-9");
            one.visit = Optional.of(slot(random.nextInt(240) - 60, random.nextInt(130) + 1));
            one.therapy = Optional.of(slot(random.nextInt(240) - 60, random.nextInt(70) + 1));
            for (int i = 0; i < 4; i++) one.watching.add(observed(slot(random.nextInt(300) - 60, random.nextInt(200) + 1), random.nextInt(3) + 1));
            List<Claim.Minutes> earning = propose(one).lines().stream().flatMap(line -> line.minutes().stream()).filter(Claim.Minutes::earns)
                    .sorted(Comparator.comparing(Claim.Minutes::from)).toList();
            for (int i = 1; i < earning.size(); i++) assertTrue(!earning.get(i).from().isBefore(earning.get(i - 1).to()), earning.toString());
        }
    }

    private static Proposal propose(Case one) {
        return SessionCharges.of(one.facts(), rates(one.day));
    }

    private static Rates rates(LocalDate day) {
        return RATES.computeIfAbsent(day, book::on);
    }

    private static String codes(Proposal proposal) {
        return proposal.lines().stream().map(line -> line.code() + "x" + line.units()).collect(Collectors.joining(" "));
    }

    private static ChargedLine.Given tidy(ChargedLine.Given given) {
        return new ChargedLine.Given(given.ndc(), given.quantity().setScale(0, RoundingMode.UNNECESSARY), given.unit());
    }

    private static TimeSlot slot(int from, int minutes) {
        return TimeSlot.of(START.plus(Duration.ofMinutes(from)), Duration.ofMinutes(minutes));
    }

    private static SessionSigned.Observed observed(TimeSlot slot, int atOnce) {
        return new SessionSigned.Observed("Kim", slot.from(), slot.to(), atOnce);
    }

    /// A session built up word by word; without a drug unless one is given. Visit, therapy and watching follow each other.
    private static final class Case {
        private LocalDate day = DAY;
        private String program = "OTHER";
        private Route route = Route.NONE;
        private String drug = "none";
        private int milligrams;
        private int wasted;
        private int infused;
        private boolean fresh;
        private boolean supplied;
        private Optional<TimeSlot> visit = Optional.empty();
        private Optional<TimeSlot> therapy = Optional.empty();
        private final List<SessionSigned.Observed> watching = new ArrayList<>();
        private List<String> scored = List.of();

        Case infusion(int minutes) {
            route = Route.IV;
            drug = "Ketamine";
            milligrams = 35;
            infused = minutes;
            return this;
        }

        Case nasal(int given) {
            route = Route.NASAL;
            drug = "Esketamine";
            milligrams = given;
            return this;
        }

        Case visit(boolean newPatient, int minutes) {
            fresh = newPatient;
            visit = Optional.of(slot(-300, minutes));
            return this;
        }

        Case therapy(int minutes) {
            therapy = Optional.of(slot(-150, minutes));
            return this;
        }

        Case watched(int minutes, int atOnce) {
            watching.add(observed(slot(300, minutes), atOnce));
            return this;
        }

        Case watchedToo(int minutes) {
            watching.add(observed(slot(300, minutes), 1));
            return this;
        }

        Case wasted(int thrownAway) {
            wasted = thrownAway;
            return this;
        }

        Case on(LocalDate other) {
            day = other;
            return this;
        }

        Case program(String other) {
            program = other;
            return this;
        }

        Case supplied() {
            supplied = true;
            return this;
        }

        Case scored(String... instruments) {
            scored = List.of(instruments);
            return this;
        }

        SessionFacts facts() {
            BigDecimal given = BigDecimal.valueOf(milligrams);
            SessionSigned session = new SessionSigned(1, 1, PatientId.of(1), BillingStage.SITE, day, Indication.RESISTANT_DEPRESSION, "F33.2", route, drug,
                    route == Route.NASAL ? "50458-028-02" : "0409-2053-10", BigDecimal.TEN, given, given.movePointLeft(1), BigDecimal.valueOf(wasted), START.minusSeconds(1200), START,
                    Optional.of(START.plus(Duration.ofMinutes(infused))), START.plusSeconds(36000), watching, "pia", "Dr. Ada Vance", Optional.empty(), 1, 6, "protocol", 1, "0".repeat(64));
            return new SessionFacts(session, program, fresh, visit, Optional.empty(), therapy, supplied, scored, Optional.empty());
        }
    }
}
