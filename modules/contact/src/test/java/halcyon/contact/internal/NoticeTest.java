package halcyon.contact.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.contact.Channel;
import halcyon.contact.LinkState;
import halcyon.contact.Notice;
import halcyon.contact.PlanNotice;
import halcyon.contact.Purpose;
import halcyon.contact.SendMessage;
import halcyon.contact.Unlocked;
import halcyon.shared.DataFolder;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Notices: planned, taken back, held through the night, put into words that tell a stranger nothing.
class NoticeTest {
    /// Septets of a text message in two parts.
    private static final int TWO_PARTS = 306;

    private static ContactHouse house;

    @BeforeAll
    static void start() {
        house = new ContactHouse(Map.of());
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @BeforeEach
    void morning() {
        house.clockTo(10);
    }

    @Test
    void goesOutWhenItsTimeHasCome() {
        var patient = house.patient();
        remind(patient, house.now().plusSeconds(12));

        house.round();
        assertEquals(List.of(), house.states(patient));
        house.later(Duration.ofSeconds(12));
        house.round();

        assertEquals(List.of("SENT", "SENT"), house.states(patient));
        house.round();
        assertEquals(2, house.states(patient).size(), "once");
    }

    @Test
    void isTakenBackBeforeItGoes() {
        var patient = house.patient();
        remind(patient, house.now().plusSeconds(12));

        assertEquals(1, house.contact.withdraw(ContactHouse.SYSTEM, patient, "booking:7"));
        assertEquals(0, house.contact.withdraw(ContactHouse.SYSTEM, patient, "booking:7"));
        house.later(Duration.ofMinutes(1));
        house.round();

        assertEquals(List.of(), house.states(patient));
    }

    @Test
    void cannotBeTakenBackAfterwards() {
        var patient = house.patient();
        remind(patient, house.now());
        house.round();

        assertEquals(0, house.contact.withdraw(ContactHouse.SYSTEM, patient, "booking:7"));
    }

    @Test
    void theLaterWordOfOneThingTakesThePlaceOfTheEarlier() {
        var patient = house.patient();
        remind(patient, house.now());
        remind(patient, house.now().plusSeconds(5));

        house.later(Duration.ofSeconds(6));
        house.round();

        assertEquals(2, house.states(patient).size());
    }

    @Test
    void waitsThroughTheNightAndIsDroppedWhenTooLate() {
        house.clockTo(22);
        var held = house.patient();
        remind(held, house.now());
        var late = house.patient();
        plan(late, "booking:8", house.now(), house.now().plus(Duration.ofHours(2)));

        house.round();
        assertEquals(List.of(), house.states(held));
        house.clockTo(8);
        house.round();

        assertEquals(List.of("SENT", "SENT"), house.states(held));
        assertEquals(List.of(), house.states(late));
        assertEquals("LATE", house.database.ask("SELECT state FROM contact_notice WHERE patient = ?", late.value()));
    }

    @Test
    void theNightIsThePatientsOwn() {
        var away = house.patient(Language.EN, ContactHouse.DENVER, "NY");
        house.clockTo(20); // 22:00 in New York
        remind(away, house.now());

        house.round();
        assertEquals(List.of(), house.states(away));
        house.clockTo(6); // 08:00 there
        house.round();

        assertEquals(List.of("SENT", "SENT"), house.states(away));
    }

    @Test
    void aStateWithTwoClocksIsQuietOnBoth() {
        var away = house.patient(Language.EN, ContactHouse.DENVER, "TX");
        house.clockTo(7); // 08:00 in Dallas, 07:00 in El Paso
        remind(away, house.now());

        house.round();
        assertEquals(List.of(), house.states(away));
        house.clockTo(8);
        house.round();

        assertEquals(List.of("SENT", "SENT"), house.states(away));
    }

    @Test
    void opensThePageItSpeaksOf() {
        var patient = house.patient();
        remind(patient, house.now());
        house.round();

        var mail = file(patient, Channel.EMAIL);
        var text = file(patient, Channel.SMS);
        var token = found("/p/([A-Za-z0-9_-]{43})", mail);
        var code = found("(?<!\\d)(\\d{6})(?!\\d)", text);
        assertFalse(mail.contains(code), "each way has one half");
        assertFalse(text.contains("/p/"), "each way has one half");
        assertInstanceOf(LinkState.Locked.class, house.contact.look(ContactHouse.SYSTEM, token));
        var open = assertInstanceOf(
                Unlocked.Open.class,
                house.contact.unlock(ContactHouse.SYSTEM, token, LocalDate.of(1985, 3, 14), code, "198.51.100.7"));
        assertEquals(Purpose.VISIT, open.purpose());
        assertEquals("7", open.reference());
    }

    @Test
    void leavesTheLinkOutWhereItsCodeCannotFollow() {
        var patient = house.patient();
        house.contact.preference(ContactHouse.SYSTEM, patient, Channel.SMS, false);
        remind(patient, house.now());

        house.round();

        var mail = file(patient, Channel.EMAIL);
        assertFalse(mail.contains("/p/"));
        assertTrue(mail.contains("303-555-0100"));
        assertEquals(List.of("SENT"), house.states(patient));
    }

    @Test
    void tellsAStrangerNothing() {
        for (var language : Language.values()) {
            var patient = house.patient(language, ContactHouse.TELLING, "CO");
            var at = house.at(3, 9, 0);
            var visit = Notice.Visit.of(ContactHouse.TELLING, at);
            var ask = new Notice.Ask(Purpose.VISIT, "7", at);
            var all = List.of(
                    Notice.booked(List.of(visit, visit)),
                    Notice.booked(List.of(visit)),
                    Notice.changed(List.of(Notice.Visit.moved(ContactHouse.TELLING, at, house.at(2, 9, 0)))),
                    Notice.changed(List.of(Notice.Visit.cancelled(ContactHouse.TELLING, at), visit)),
                    Notice.changed(List.of(Notice.Visit.cancelled(ContactHouse.TELLING, at))),
                    Notice.changed(List.of(visit)),
                    Notice.reminder(visit, ask),
                    Notice.offer(visit, house.at(1, 12, 0), new Notice.Ask(Purpose.OFFER, "7", at)),
                    Notice.offerClosed(visit));
            for (var notice : all)
                house.contact.plan(
                        ContactHouse.SYSTEM, new PlanNotice(patient, "thing:" + all.indexOf(notice), "word", house.now(), at, notice));
            house.round();

            assertEquals(2 * all.size(), house.states(patient).size());
            var guard = house.halcyon.getBean(Discretion.class);
            for (var line : house.contact.messages(ContactHouse.SYSTEM, patient)) {
                var text = read(path(line.id(), line.channel()));
                assertFalse(text.contains("Ruiz") || text.contains("Ana "), text);
                assertFalse(guard.tells(text), text);
                assertFalse(text.contains("{") || text.contains("null"), text);
                if (line.channel() == Channel.SMS && language == Language.EN)
                    assertTrue(text.substring(text.indexOf("\n\n") + 2).strip().length() <= TWO_PARTS, text);
            }
        }
    }

    @Test
    void saysTimesInTheZoneOfTheSite() {
        var patient = house.patient();
        var winter = Instant.parse("2027-01-12T16:00:00Z");
        house.contact.plan(
                ContactHouse.SYSTEM,
                new PlanNotice(patient, "t", "w", house.now(), house.now().plusSeconds(600),
                        Notice.changed(List.of(Notice.Visit.moved(ContactHouse.DENVER, winter, Instant.parse("2027-07-12T15:00:00Z"))))));
        house.round();

        var mail = file(patient, Channel.EMAIL);
        assertTrue(mail.contains("Tuesday, January 12, 2027 at 9:00 AM MST (it was Monday, July 12, 2027 at 9:00 AM MDT)"), mail);
        assertTrue(mail.contains("Cherry Creek Clinic, 1 Clinic Way, Denver, CO"));
    }

    @Test
    void refusesWordsThatNameThePatientOrAnIllness() {
        var patient = house.patient();
        for (var word : List.of("for Ana", "your ketamine visit"))
            assertThrows(
                    IllegalArgumentException.class,
                    () -> house.contact.send(
                            ContactHouse.SYSTEM,
                            new SendMessage(patient, Channel.SMS, Sentence.of("contact.code", word, "1"))));
    }

    private static void remind(PatientId patient, Instant at) {
        plan(patient, "booking:7", at, house.at(3, 9, 0));
    }

    private static void plan(PatientId patient, String thing, Instant at, Instant until) {
        var visit = Notice.Visit.of(ContactHouse.DENVER, house.at(3, 9, 0));
        var notice = Notice.reminder(visit, new Notice.Ask(Purpose.VISIT, "7", house.at(3, 9, 0)));
        house.contact.plan(ContactHouse.SYSTEM, new PlanNotice(patient, thing, "three-days", at, until, notice));
    }

    private static String file(PatientId patient, Channel channel) {
        return house.contact.messages(ContactHouse.SYSTEM, patient).stream()
                .filter(line -> line.channel() == channel)
                .map(line -> read(path(line.id(), channel)))
                .findFirst()
                .orElseThrow();
    }

    private static Path path(long message, Channel channel) {
        var name = "%09d-%s.txt".formatted(message, channel.name().toLowerCase(java.util.Locale.ROOT));
        return house.halcyon.getBean(DataFolder.class).folder("messages").resolve(name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }
}
