package halcyon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import halcyon.directory.Directory;
import halcyon.local.demo.Growth;
import halcyon.local.demo.NasalClinic;
import halcyon.local.story.Caller;
import halcyon.local.story.Course;
import halcyon.shared.Actor;
import halcyon.treatment.FormField;
import halcyon.treatment.MonitoringForm;
import halcyon.treatment.Rems;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whole sessions by two people on two screens: an infusion by touch alone, esketamine by keys alone, two nurses at once.
class SessionJourneyTest {
    private static final Clinic CLINIC = new Clinic();
    private static final Arrivals ARRIVALS = new Arrivals(CLINIC);
    private static final Actor JUDGE = Actor.system("journey");
    private static final String BEFORE = "124787298145";
    private static final String DURING = "136848097144";
    private static final String AFTER = "126797498145";
    private static final String TOKEN = "X-Halcyon-Token";
    private static final int MOST_TAPS = 6;

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @BeforeAll
    static void open() {
        CLINIC.bean(Growth.class).openClinics();
        var denver = halcyon.local.network.Clinic.ALL.getFirst();
        CLINIC.bean(NasalClinic.class).open(denver, LocalDate.ofInstant(CLINIC.bean(Clock.class).instant(), denver.site().zone()));
    }

    @Test
    void anInfusionByTouchAlone() throws IOException {
        CLINIC.photographing("infusion", () -> {
            SessionId session = infusion("Ivers");
            Bedside nora = Bedside.of(CLINIC, "nora", Hand.FINGER, session);
            Witness noah = Witness.of(CLINIC, "noah", Hand.FINGER);
            nora.weigh("70.0");
            assertEquals(BEFORE.length() + 1, nora.desk().taps(() -> nora.vitals(BEFORE)), "a set is its digits and one tap");

            int taps = nora.desk().taps(nora::draw);
            taps += noah.desk().taps(() -> noah.drawIsRight("Ivers, Kim"));
            taps += nora.desk().taps(() -> nora.start("Start infusion"));
            nora.asks("How is this session going?");
            nora.showsClocksBesideThePad();
            for (int set = 0; set < 2; set++) {
                nora.later(Duration.ofMinutes(10));
                assertEquals(DURING.length() + 1, nora.desk().taps(() -> nora.vitals(DURING)));
            }
            nora.stop();
            nora.asks("May the patient go home?");
            taps += nora.desk().taps(nora::waste);
            taps += noah.desk().taps(() -> noah.sawTheWaste("Ivers, Kim"));
            assertTrue(taps <= MOST_TAPS, "draw, verify, give and waste took " + taps + " taps");

            recover(nora, 3);
            nora.findReady();
            nora.leave();
            nora.asks("Is this record right?");
            assertEquals(0, nora.desk().pointed("mouse") + noah.desk().pointed("mouse"));

            Desk priya = Desk.of(CLINIC, "priya", "/session/" + session);
            priya.sign("Sign");
            assertThat(priya.page().getByText("Signed by Priya Raman").first()).isVisible();
            var record = nora.record();
            assertEquals(SessionState.SIGNED, record.state());
            assertEquals(6, record.vitals().size());
        });
    }

    @Test
    void esketamineByKeysAloneWithItsPapers() throws IOException {
        CLINIC.photographing("esketamine", () -> {
            RemsDesk papers = new RemsDesk(Desk.of(CLINIC, "nora", "/"));
            var patient = ARRIVALS.register(Arrivals.caller("Espinal", Optional.empty()), NasalClinic.CONSENT);
            papers.enrol("Espinal", "PAT-4711");
            SessionId session = ARRIVALS.toTheChair(patient, "esketamine-nasal");
            Bedside nora = Bedside.of(CLINIC, "nora", Hand.KEYS, session);
            Witness noah = Witness.of(CLINIC, "noah", Hand.KEYS);
            nora.weigh("70.0");
            nora.vitals(BEFORE);
            nora.draw();
            noah.drawIsRight("Espinal, Kim");
            nora.start("Give the dose");
            nora.later(Duration.ofMinutes(6));
            nora.lastDevice();
            nora.later(Duration.ofMinutes(34));
            nora.vitals(DURING);
            for (int set = 0; set < 2; set++) {
                nora.later(Duration.ofMinutes(30));
                nora.vitals(AFTER);
            }
            nora.findReady();
            nora.leave();
            assertThat(nora.desk().page().locator(".refusals")).containsText("The protocol asks for 120 minutes");
            assertEquals(SessionState.MONITORING, nora.record().state(), "nobody leaves before two hours are over");
            nora.backToVitals();
            nora.later(Duration.ofMinutes(40));
            nora.vitals(AFTER);
            nora.findReady();
            nora.leave();
            nora.asks("Is this record right?");
            assertEquals(0, nora.desk().taps(() -> {}) + nora.desk().pointed("mouse") + noah.desk().pointed("mouse"));

            papers.complete(session);
            papers.submitFromTheQueue("Espinal", "P-2026-1");
            isWholly(CLINIC.bean(Rems.class).monitoringForm(JUDGE, session));
        });
    }

    @Test
    void twoNursesAtOnceBothKeepTheirEntries() throws IOException {
        CLINIC.photographing("two-nurses", () -> {
            SessionId session = infusion("Tandem");
            Bedside nora = Bedside.of(CLINIC, "nora", Hand.KEYS, session);
            Bedside noah = Bedside.of(CLINIC, "noah", Hand.KEYS, session);
            for (int round = 0; round < 5; round++) {
                int both = 2 * (round + 1);
                nora.enter("12" + round + "787298145");
                noah.enter("13" + round + "818096155");
                nora.desk().page().waitForCondition(() -> nora.record().vitals().size() >= both);
            }
            nora.note("sits up");
            noah.note("drinks water");
            nora.desk().page().waitForCondition(() -> notes(nora).size() == 2);

            var kept = nora.record().vitals();
            assertEquals(10, kept.size());
            assertEquals(Set.of(120, 121, 122, 123, 124), systolic(kept, "Nora Lindqvist"));
            assertEquals(Set.of(130, 131, 132, 133, 134), systolic(kept, "Noah Okafor"));
            for (Bedside each : List.of(nora, noah))
                assertThat(each.desk().page().locator(".cockpit-events")).containsText("drinks water");
            onlyItsOwnPageSendsAnEntry(nora, noah);
        });
    }

    /// The token of the own browser session, in a header, from the own site: anything else changes nothing.
    private static void onlyItsOwnPageSendsAnEntry(Bedside nora, Bedside noah) {
        Page page = nora.desk().page();
        String own = nora.token();
        assertEquals(412, nora.send(page, Map.of()));
        assertEquals(412, nora.send(page, Map.of(TOKEN, "")));
        assertEquals(412, nora.send(page, Map.of(TOKEN, noah.token())));
        assertEquals(403, nora.send(page, Map.of(TOKEN, own, "Origin", "https://elsewhere.example")));
        assertEquals(401, nora.send(CLINIC.device(), Map.of(TOKEN, own)));
        Page biller = CLINIC.signedIn("bella", "/billing");
        assertEquals(412, nora.send(biller, Map.of(TOKEN, own)));
        assertEquals(2, notes(nora).size(), "nothing was taken");
        assertEquals(200, nora.send(page, Map.of(TOKEN, own)));
        assertEquals(3, notes(nora).size());
    }

    private static List<Session.Note> notes(Bedside bedside) {
        return bedside.record().notes().stream().filter(note -> note.kind().equals("note")).toList();
    }

    private static SessionId infusion(String family) {
        Caller caller = Arrivals.caller(family, Optional.of(Arrivals.insurer(CLINIC.bean(Directory.class))));
        return ARRIVALS.toTheChair(ARRIVALS.register(caller, "off-label-ketamine"), Course.PROTOCOL);
    }

    private static void recover(Bedside nora, int sets) {
        for (int set = 0; set < sets; set++) {
            nora.later(Duration.ofMinutes(15));
            nora.vitals(AFTER);
        }
    }

    private static Set<Integer> systolic(List<Session.Vitals> sets, String by) {
        return sets.stream().filter(set -> set.by().equals(by)).map(set -> set.set().systolic()).collect(Collectors.toSet());
    }

    /// Every field is answered, and what the session knows comes from it.
    private static void isWholly(MonitoringForm form) {
        assertEquals(List.of(), form.fields().stream().filter(field -> field.value().isEmpty()).map(FormField::code).toList());
        assertEquals("56", value(form, "dose"));
        assertEquals("124/78", value(form, "pressure-before"));
        assertEquals("136/84", value(form, "pressure-forty"));
        assertEquals("126/79", value(form, "pressure-end"));
        assertTrue(Integer.parseInt(value(form, "minutes")) >= 120, "watched for two hours");
        assertEquals("P-2026-1", form.submission().orElseThrow().confirmation());
    }

    private static String value(MonitoringForm form, String code) {
        return form.fields().stream().filter(field -> field.code().equals(code)).findFirst().orElseThrow().value().orElseThrow();
    }
}
