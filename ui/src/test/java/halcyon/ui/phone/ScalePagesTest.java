package halcyon.ui.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.outcomes.Occasion;
import halcyon.outcomes.SafetyTask;
import halcyon.outcomes.TriageLevel;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A patient answers on a phone without scripts.
class ScalePagesTest {
    private static PhoneHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = new PhoneHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void answersTheBaselineOneQuestionAPage() throws Exception {
        var patient = house.patient(Language.EN);
        var phone = house.unlocked(house.ask(patient, Occasion.BASELINE));
        assertTrue(phone.page.contains("Nobody is watching your answers live"));

        phone.post("", Map.of());
        assertEquals("Little interest or pleasure in doing things", phone.title());
        assertTrue(phone.page.contains("Question 1 of 12"), "nine and the three of the screener that are always asked");
        for (var score : List.of(3, 3, 3, 3, 3, 2, 2, 1, 0)) phone.choose(score);
        assertTrue(phone.title().startsWith("If you checked off any problems"));
        phone.choose(1);
        assertEquals("Have you wished you were dead or wished you could go to sleep and not wake up?", phone.title());
        assertTrue(phone.page.contains("In the past month"));
        phone.choose(0).choose(0);
        assertTrue(phone.title().startsWith("Have you ever done anything"), "no to 2 goes on to 6");
        assertTrue(phone.page.contains("Send my answers"));
        phone.choose(0);

        assertEquals("Thank you", phone.title());
        assertFalse(phone.page.contains("class=\"help\""));
        var score = house.outcomes.chart(PhoneHouse.SYSTEM, patient, "phq-9").scores().getFirst();
        assertEquals(20, score.total());
        assertEquals(List.of(), tasks(patient));
        assertTrue(phone.get("").page.contains("This is done"));
    }

    @Test
    void showsHelpAtOnceAndTellsTheClinicBeforeThePageIsFinished() throws Exception {
        var patient = house.patient(Language.EN);
        var phone = house.unlocked(house.ask(patient, Occasion.BASELINE));
        phone.post("", Map.of());
        for (var item = 0; item < 8; item++) phone.choose(0);

        phone.choose(1);
        assertEquals("Help is there now", phone.title());
        assertTrue(phone.page.contains("href=\"tel:988\""));
        assertEquals(TriageLevel.MODERATE, tasks(patient).getFirst().level());

        phone.get("10").choose(0);
        assertTrue(phone.title().startsWith("Have you wished"));
        phone.choose(1).choose(1);
        assertTrue(phone.title().startsWith("Have you been thinking about how"), "yes to 2 goes on to 3");
        phone.choose(0).choose(1).choose(0);
        assertEquals(TriageLevel.HIGH, tasks(patient).getFirst().level());
        phone.choose(0);
        assertEquals("Thank you", phone.title());
        assertTrue(phone.page.contains("class=\"help\""));
        assertEquals(1, tasks(patient).size());
    }

    @Test
    void wantsAnAnswerAndKeepsThoseGiven() throws Exception {
        var phone = house.unlocked(house.ask(house.patient(Language.EN), Occasion.BASELINE));
        phone.post("", Map.of());
        phone.choose(2);

        assertTrue(phone.post("2", Map.of()).page.contains("Please choose the answer"));
        assertTrue(phone.post("2", Map.of("answer", "7")).page.contains("Please choose the answer"));
        assertTrue(phone.get("1").page.contains("value=\"2\" checked"));
        assertTrue(phone.get("").page.contains("Continue"));
        assertEquals("Feeling down, depressed, or hopeless", phone.post("", Map.of()).title());
    }

    @Test
    void speaksSpanishAndSaysThatAClinicianAsksTheRest() throws Exception {
        var patient = house.patient(Language.ES);
        var phone = house.unlocked(house.ask(patient, Occasion.BASELINE));
        assertTrue(phone.page.contains("Un clínico le hará algunas preguntas más en persona"));

        phone.post("", Map.of());
        assertEquals("Poco interés o placer en hacer cosas", phone.title());
        for (var item = 0; item < 9; item++) phone.choose(0);
        assertEquals("Gracias", phone.title());
        assertEquals(List.of("clinician-asks"), tasks(patient).stream().map(SafetyTask::cause).toList());
    }

    @Test
    void checksInTheNextDay() throws Exception {
        var patient = house.patient(Language.EN);
        var phone = house.unlocked(house.ask(patient, Occasion.NEXT_DAY));
        phone.post("", Map.of());
        for (var effect = 0; effect < 4; effect++) phone.choose(1);
        phone.choose(2).choose(1);

        assertEquals("Thank you", phone.title());
        assertTrue(phone.page.contains("class=\"help\""));
        assertEquals("next-day-safety", tasks(patient).getFirst().cause());
    }

    private static List<SafetyTask> tasks(PatientId patient) {
        return house.outcomes.safetyTasksOf(PhoneHouse.SYSTEM, patient);
    }
}
