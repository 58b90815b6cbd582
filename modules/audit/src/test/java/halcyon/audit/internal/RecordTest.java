package halcyon.audit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.audit.Audit;
import halcyon.audit.AuditAccess;
import halcyon.audit.Verdict.Broken;
import halcyon.audit.Verdict.Intact;
import halcyon.shared.Actor;
import halcyon.shared.DomainEvent;
import halcyon.shared.Events;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.PatientRead;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.testing.Await;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final SiteId DENVER = SiteId.of("den");
    private static final Actor OFFICER = new Actor("officer", "Olive", Set.of(Role.COMPLIANCE), Set.of(DENVER), false);

    private final TestDatabase database = TestDatabase.fresh();
    private ApplicationContext halcyon;
    private Audit audit;

    /// Something that happened, for this test.
    record Happened(int number, PatientId patient) implements DomainEvent {
        @Override
        public Optional<PatientId> aboutPatient() {
            return Optional.of(patient);
        }

        @Override
        public Optional<SiteId> atSite() {
            return Optional.of(DENVER);
        }
    }

    @BeforeEach
    void start() {
        halcyon = TestApplication.start(database, Map.of());
        audit = halcyon.getBean(Audit.class);
    }

    @AfterEach
    void stop() {
        halcyon.close();
    }

    @Test
    void recordsEveryEventOnceUnderManyWriters() {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 120).forEach(number -> people.submit(() -> publish(number, 1 + number % 3)));
        }
        awaitEntries(120);

        assertEquals(120, assertInstanceOf(Intact.class, audit.verify(SYSTEM)).entries());
    }

    @Test
    void hearsADeliveryTwiceAndWritesItOnce() {
        publish(1, 1);
        awaitEntries(1);
        run("UPDATE platform_delivery SET state = 'PENDING', attempts = 0 WHERE listener = 'RecordOnEvent'");
        publish(2, 1);
        awaitEntries(2);

        assertInstanceOf(Intact.class, audit.verify(SYSTEM));
    }

    @Test
    void showsWhoSawAndChangedWhatAndThatItWasShown() {
        publish(1, 7);
        publish(2, 8);
        awaitEntries(2);

        var seven = audit.about(OFFICER, PatientId.of(7));
        awaitEntries(3);

        assertEquals(List.of("Happened"), seven.stream().map(entry -> entry.what()).toList());
        var newest = audit.recent(OFFICER, 1).getFirst();
        assertEquals(PatientRead.class.getSimpleName(), newest.what());
        assertEquals("officer", newest.subject());
        assertFalse(newest.toString().contains("7"), "an entry in a log tells nothing about a patient: " + newest);
    }

    @Test
    void refusesWhoWorksElsewhere() {
        publish(1, 7);
        awaitEntries(1);
        var elsewhere = new Actor("o", "O", Set.of(Role.COMPLIANCE), Set.of(SiteId.of("bou")), false);

        assertThrows(NotPermitted.class, () -> audit.about(elsewhere, PatientId.of(7)));
        assertEquals(List.of(), audit.recent(elsewhere, 10));
    }

    @Test
    void administratorSeesThatSomethingHappenedButNotToWhom() {
        publish(1, 7);
        awaitEntries(1);
        var administrator = new Actor("a", "A", Set.of(Role.ADMINISTRATOR), Set.of(), true);

        var entry = audit.recent(administrator, 1).getFirst();
        assertTrue(entry.patient().isEmpty());
        assertEquals("", entry.detail());
    }

    @Test
    void detectsWhateverAnAdministratorOfTheDatabaseDoes() throws SQLException {
        for (var i = 1; i <= 30; i++) publish(i, i);
        awaitEntries(30);
        assertInstanceOf(Intact.class, audit.verify(SYSTEM));

        for (var misdeed : Map.of(
                        "UPDATE audit_entry SET detail = '{}' WHERE sequence = 12", 12,
                        "UPDATE audit_entry SET patient = 99 WHERE sequence = 3", 3,
                        "UPDATE audit_entry SET subject = 'nobody' WHERE sequence = 30", 30,
                        "DELETE FROM audit_entry WHERE sequence = 20", 20,
                        "DELETE FROM audit_entry WHERE sequence > 25", 26,
                        "DELETE FROM audit_entry", 1)
                .entrySet()) {
            withMisdeed(misdeed.getKey(), () -> assertEquals(
                    (long) misdeed.getValue(), assertInstanceOf(Broken.class, verifyQuietly(), misdeed.getKey()).atSequence(), misdeed.getKey()));
        }
    }

    @Test
    void writesDownThatSomeoneVerified() {
        publish(1, 1);
        awaitEntries(1);

        audit.verify(OFFICER);
        awaitEntries(2);

        assertEquals("RecordVerified", audit.recent(OFFICER, 1).getFirst().what());
    }

    @Test
    void detectsACutThatAlsoMovesTheHead() {
        for (var i = 1; i <= 10; i++) publish(i, i);
        awaitEntries(10);
        halcyon.getBean(Anchoring.class).run();
        run("DELETE FROM audit_entry WHERE sequence > 6");
        run("UPDATE audit_head SET sequence = 6, hash = (SELECT hash FROM audit_entry WHERE sequence = 6)");

        assertEquals(7, assertInstanceOf(Broken.class, audit.verify(SYSTEM)).atSequence());
    }

    @Test
    void anchorsByItselfWhereJobsRun() {
        publish(1, 1);
        awaitEntries(1);
        assertEquals(List.of(), halcyon.getBean(Anchors.class).all());

        try (var running = TestApplication.start(database, Map.of("halcyon.jobs.enabled", true))) {
            Await.await("an anchor", () -> !running.getBean(Anchors.class).all().isEmpty());
            assertEquals(1, running.getBean(Anchors.class).all().getFirst().sequence());
        }
    }

    @Test
    void asksForARoleBeforeItLooksAtAnything() {
        for (var role : Role.values()) {
            var actor = role == Role.PATIENT ? Actor.patient(PatientId.of(1)) : new Actor("x", "X", Set.of(role), Set.of(DENVER), true);
            for (var verb : AuditAccess.TABLE.verbs()) {
                if (AuditAccess.TABLE.allows(actor, verb)) continue;
                assertThrows(NotPermitted.class, () -> call(verb, actor), role + " " + verb);
            }
        }
    }

    private void call(String verb, Actor actor) {
        switch (verb) {
            case "about" -> audit.about(actor, null);
            case "recent" -> audit.recent(actor, 0);
            default -> audit.verify(actor);
        }
    }

    private Object verifyQuietly() {
        return audit.verify(SYSTEM);
    }

    private void withMisdeed(String sql, Runnable check) {
        run("DROP TABLE IF EXISTS kept_entry");
        awaitQuiet();
        run("CREATE TABLE kept_entry AS SELECT * FROM audit_entry");
        run(sql);
        check.run();
        awaitQuiet();
        run("DELETE FROM audit_entry WHERE sequence <= (SELECT MAX(sequence) FROM kept_entry)");
        run("INSERT INTO audit_entry SELECT * FROM kept_entry");
        assertInstanceOf(Intact.class, verifyQuietly());
    }

    private void awaitQuiet() {
        Await.await("every delivery", () -> database.ask("SELECT COUNT(*) FROM platform_delivery WHERE state <> 'DONE'").equals("0"));
    }

    private void awaitEntries(int count) {
        Await.await(count + " entries", () -> database.ask("SELECT COUNT(*) FROM audit_entry").equals(Integer.toString(count)));
    }

    private void publish(int number, long patient) {
        TransactionOperations<?> transactions = halcyon.getBean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            halcyon.getBean(Events.class).publish(SYSTEM, new Happened(number, PatientId.of(patient)));
            return true;
        });
    }

    private void run(String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
