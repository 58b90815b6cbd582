package halcyon.contact.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.contact.Channel;
import halcyon.contact.IssueLink;
import halcyon.contact.Purpose;
import halcyon.contact.TextHeard;
import halcyon.shared.PatientId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// STOP, START and HELP by text message, and the link at the foot of an e-mail.
class StopTest {
    private static ContactHouse house;
    private static int texts;

    @BeforeAll
    static void start() {
        house = new ContactHouse(Map.of());
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({"STOP, You get no more", "' stop. ', You get no more", "¡Alto!, No recibirá más", "Unsubscribe, You get no more"})
    void endsTextMessagesToTheNumber(String word, String answer) {
        var patient = house.patient();

        assertTrue(hear(house.phone(), word).orElseThrow().startsWith(answer));
        ask(patient);
        house.round();

        assertEquals("STOPPED", house.state(patient, Channel.SMS));
        assertEquals("SENT", house.state(patient, Channel.EMAIL));
        assertEquals(Set.of(Channel.SMS), house.contact.stopped(ContactHouse.DESK, patient));
    }

    @Test
    void dropsWhatAlreadyWaits() {
        var patient = house.patient();
        ask(patient);

        hear("+1" + house.phone().replace("-", ""), "STOP");
        house.round();

        assertEquals("STOPPED", house.state(patient, Channel.SMS));
        assertEquals("1", house.database.ask(
                "SELECT COUNT(*) FROM contact_message WHERE patient = ? AND state = 'STOPPED' AND LENGTH(text_sealed) = 0", patient.value()));
    }

    @Test
    void beginsAgainAtStart() {
        var patient = house.patient();
        hear(house.phone(), "STOP");

        assertTrue(hear(house.phone(), "Start").orElseThrow().startsWith("You get our text messages again"));

        assertEquals(Set.of(), house.contact.stopped(ContactHouse.DESK, patient));
    }

    @Test
    void whatThePatientToldTheClinicIsNotLiftedFromTheNumber() {
        var patient = house.patient();
        house.contact.preference(ContactHouse.DESK, patient, Channel.SMS, false);

        hear(house.phone(), "START");

        assertEquals(Set.of(Channel.SMS), house.contact.stopped(ContactHouse.DESK, patient));
    }

    @Test
    void countsAMessageOnce() {
        house.patient();
        var stop = new TextHeard("twice", house.phone(), "STOP");

        assertTrue(house.contact.hear(ContactHouse.SYSTEM, stop).isPresent());
        assertEquals(Optional.empty(), house.contact.hear(ContactHouse.SYSTEM, stop));
    }

    @Test
    void helpsAndSaysThatNobodyReads() {
        var patient = house.patient();

        assertTrue(hear(house.phone(), "HELP").orElseThrow().contains("call your clinic"));
        assertTrue(hear(house.phone(), "Ayuda").orElseThrow().contains("llame a su clínica"));
        assertTrue(hear(house.phone(), "I feel dizzy").orElseThrow().contains("911"));

        assertEquals(Set.of(), house.contact.stopped(ContactHouse.DESK, patient));
    }

    @Test
    void unsubscribesAtOneClick() {
        var patient = house.patient();
        var address = house.halcyon.getBean(Unsubscribing.class).address(house.mail());

        assertFalse(house.contact.unsubscribe(ContactHouse.SYSTEM, "forged-token"));
        assertTrue(house.contact.unsubscribe(ContactHouse.SYSTEM, address.substring(address.lastIndexOf('/') + 1)));
        ask(patient);
        house.round();

        assertEquals("STOPPED", house.state(patient, Channel.EMAIL));
        assertFalse(address.contains("ana"), address);
    }

    private static Optional<String> hear(String from, String words) {
        return house.contact.hear(ContactHouse.SYSTEM, new TextHeard("text-" + ++texts, from, words));
    }

    private static void ask(PatientId patient) {
        house.contact.issueLink(ContactHouse.SYSTEM, new IssueLink(patient, Purpose.CONSENT, "1", Duration.ofDays(7)));
    }
}
