package halcyon.contact.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.contact.Channel;
import halcyon.contact.Contact;
import halcyon.contact.IssueLink;
import halcyon.contact.IssuedLink;
import halcyon.contact.LinkState;
import halcyon.contact.MessageLine;
import halcyon.contact.Purpose;
import halcyon.contact.Unlocked;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.Site;
import halcyon.directory.TakeCall;
import halcyon.platform.MovableClock;
import halcyon.shared.Actor;
import halcyon.shared.DataFolder;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.testing.Await;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContactTest {
    private static final SiteId DENVER = SiteId.of("denver");
    private static final ZoneId ZONE = ZoneId.of("America/Denver");
    private static final LocalDate BORN = LocalDate.of(1985, 3, 14);
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor DESK = new Actor("ana", "Ana", Set.of(Role.FRONT_DESK), Set.of(DENVER), false);

    private static TestDatabase database;
    private static ApplicationContext halcyon;
    private static Contact contact;
    private static Directory directory;
    private static int made;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        halcyon = TestApplication.start(database, Map.of());
        contact = halcyon.getBean(Contact.class);
        directory = halcyon.getBean(Directory.class);
        directory.openSite(
                SYSTEM,
                new Site(
                        DENVER, "Cherry Creek Clinic", ZONE, "1 Clinic Way", "Denver", "CO", "80206-1234", "303-555-0100",
                        "1234567893", "261QM0850X", "84-1234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0)));
        clockTo(10);
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    @Test
    void opensWithBirthDateAndCodeOnly() {
        var patient = patient();
        var link = issue(patient, "1");

        assertEquals(new Unlocked.Wrong(4), unlock(link, BORN.plusDays(1), link.code()));
        assertEquals(new Unlocked.Wrong(3), unlock(link, BORN, otherCode(link)));
        var open = assertInstanceOf(Unlocked.Open.class, unlock(link, BORN, link.code()));

        assertEquals(patient, open.patient());
        assertEquals(Optional.of(patient), open.actor().asPatient());
        assertEquals("1", open.reference());
        assertEquals(new LinkState.Locked(Purpose.CONSENT, Language.EN, 5), contact.look(SYSTEM, token(link)));
    }

    @Test
    void lookingNeverConsumes() {
        var link = issue(patient(), "1");

        for (int i = 0; i < 20; i++) assertInstanceOf(LinkState.Locked.class, contact.look(SYSTEM, token(link)));

        assertInstanceOf(Unlocked.Open.class, unlock(link, BORN, link.code()));
    }

    @Test
    void closesAfterFiveWrongTries() {
        var link = issue(patient(), "1");

        for (int left = 4; left > 0; left--) assertEquals(new Unlocked.Wrong(left), unlock(link, BORN, otherCode(link)));
        var tooMany = new Unlocked.Gone(LinkState.Why.TOO_MANY_TRIES);
        assertEquals(tooMany, unlock(link, BORN, otherCode(link)));

        assertEquals(tooMany, unlock(link, BORN, link.code()));
        assertEquals(new LinkState.Gone(LinkState.Why.TOO_MANY_TRIES), contact.look(SYSTEM, token(link)));
    }

    @Test
    void aNewLinkKillsTheOldOneOfTheSameThing() {
        var patient = patient();
        var old = issue(patient, "7");
        var other = issue(patient, "8");

        var fresh = issue(patient, "7");

        assertEquals(new LinkState.Gone(LinkState.Why.REPLACED), contact.look(SYSTEM, token(old)));
        assertEquals(new Unlocked.Gone(LinkState.Why.REPLACED), unlock(old, BORN, old.code()));
        assertInstanceOf(Unlocked.Open.class, unlock(other, BORN, other.code()));
        assertInstanceOf(Unlocked.Open.class, unlock(fresh, BORN, fresh.code()));
    }

    @Test
    void isUsedUpWhenItsPurposeIsFulfilled() {
        var patient = patient();
        var link = issue(patient, "1");

        assertThrows(NotPermitted.class, () -> contact.complete(Actor.patient(patient()), link.id()));
        contact.complete(Actor.patient(patient), link.id());

        assertInstanceOf(LinkState.Done.class, contact.look(SYSTEM, token(link)));
        assertEquals("DONE", contact.links(DESK, patient).getFirst().state());
        assertEquals(new Unlocked.Gone(LinkState.Why.DONE), unlock(link, BORN, link.code()));
    }

    @Test
    void expires() {
        var link = contact.issueLink(DESK, new IssueLink(patient(), Purpose.SCALE, "1", Duration.ofHours(1)));

        halcyon.getBean(MovableClock.class).advance(Duration.ofMinutes(61));

        assertEquals(new LinkState.Gone(LinkState.Why.EXPIRED), contact.look(SYSTEM, token(link)));
    }

    @Test
    void turnsAwayAnAddressThatGuesses() {
        var mine = issue(patient(), "1");
        for (int i = 0; i < 20; i++) contact.unlock(SYSTEM, "guess" + i, BORN, "000000", "203.0.113.9");

        assertEquals(
                new Unlocked.Gone(LinkState.Why.TOO_MANY_TRIES),
                contact.unlock(SYSTEM, token(mine), BORN, mine.code(), "203.0.113.9"));
        assertInstanceOf(
                Unlocked.Open.class, contact.unlock(SYSTEM, token(mine), BORN, mine.code(), "203.0.113.10"));
    }

    @Test
    void keepsNeitherTokenNorCode() {
        var link = issue(patient(), "1");

        assertEquals(43, token(link).length());
        assertEquals("0", database.ask("SELECT COUNT(*) FROM contact_link WHERE token_hash = ?", token(link)));
        assertEquals(
                "0",
                database.ask("SELECT COUNT(*) FROM platform_event WHERE payload LIKE ?", "%" + token(link) + "%"));
        assertFalse(link.toString().contains(link.code()));
    }

    @Test
    void sendsLinkAndCodeByTwoWaysOnce() throws IOException {
        var patient = patient();
        var link = issue(patient, "1");

        Await.await("both messages sent", () -> states(patient).equals(List.of("SENT", "SENT")));

        var files = files(patient);
        assertEquals(2, files.size());
        var mail = Files.readString(files.get(0));
        var sms = Files.readString(files.get(1));
        assertTrue(mail.contains("To: ana@example.org") && mail.contains(link.path()) && !mail.contains(link.code()));
        assertTrue(sms.contains("303-555-0142") && sms.contains(link.code()) && !sms.contains(link.path()));
        assertFalse((mail + sms).contains("Ruiz"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files.get(0))));
        assertEquals(
                "0", database.ask("SELECT COUNT(*) FROM contact_message WHERE state = 'SENT' AND LENGTH(text_sealed) > 0"));
    }

    @Test
    void respectsStop() {
        var patient = patient();
        contact.preference(Actor.patient(patient), patient, Channel.SMS, false);
        assertEquals(Set.of(Channel.SMS), contact.stopped(DESK, patient));

        issue(patient, "1");

        Await.await("the mail is sent", () -> states(patient).equals(List.of("STOPPED", "SENT")));
    }

    @Test
    void holdsMessagesThroughTheNight() {
        clockTo(22);
        var patient = patient();
        issue(patient, "1");

        halcyon.getBean(SendHeldMessages.class).run();
        assertEquals(List.of("HELD", "HELD"), states(patient));
        clockTo(9);
        halcyon.getBean(SendHeldMessages.class).run();

        assertEquals(List.of("SENT", "SENT"), states(patient));
    }

    private static List<String> states(PatientId patient) {
        return contact.messages(DESK, patient).stream().map(MessageLine::state).toList();
    }

    private static List<Path> files(PatientId patient) {
        var folder = halcyon.getBean(DataFolder.class).folder("messages");
        return contact.messages(DESK, patient).reversed().stream()
                .map(line -> folder.resolve("%09d-%s.txt".formatted(line.id(), line.channel().name().toLowerCase(java.util.Locale.ROOT))))
                .toList();
    }

    /// Forward to the next time it is this hour in Denver.
    private static void clockTo(int hour) {
        var clock = halcyon.getBean(MovableClock.class);
        var now = ZonedDateTime.now(clock.withZone(ZONE));
        var then = now.with(LocalTime.of(hour, 0));
        if (!then.isAfter(now)) then = then.plusDays(1);
        clock.advance(Duration.between(now, then));
    }

    private static IssuedLink issue(PatientId patient, String reference) {
        return contact.issueLink(DESK, new IssueLink(patient, Purpose.CONSENT, reference, Duration.ofDays(7)));
    }

    private static Unlocked unlock(IssuedLink link, LocalDate born, String code) {
        return contact.unlock(SYSTEM, token(link), born, code, "198.51.100." + made);
    }

    private static String token(IssuedLink link) {
        assertTrue(link.path().startsWith("/p/"));
        return link.path().substring(3);
    }

    private static String otherCode(IssuedLink link) {
        var other = link.code().equals("000000") ? "000001" : "000000";
        assertNotEquals(link.code(), other);
        return other;
    }

    private static PatientId patient() {
        var call = new TakeCall(
                false, "Ana", "Ruiz" + ++made, BORN, "303-555-0142", "ana@example.org", Language.EN,
                Indication.RESISTANT_DEPRESSION, "two", Optional.empty(), Optional.empty(), DENVER, "any");
        var referral = ((CallTaken.Referred) directory.takeCall(DESK, call)).referral();
        var done = directory.register(DESK, new RegisterPatient(referral, "F", "12 Elm Street", "Denver", "CO", "80206"));
        return ((Registered.Done) done).patient();
    }
}
