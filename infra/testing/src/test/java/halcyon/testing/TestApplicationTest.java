package halcyon.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import halcyon.shared.Actor;
import halcyon.shared.Reauthentication;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestApplicationTest {
    @Test
    void givesEveryContextASchemaOfItsOwn() {
        var one = TestDatabase.fresh();
        var other = TestDatabase.fresh();

        assertNotEquals(one.schema(), other.schema());
        assertEquals(one.schema(), one.ask("SELECT DATABASE()"));
        assertEquals("+00:00", one.ask("SELECT @@session.time_zone"));
        assertEquals("READ-COMMITTED", one.ask("SELECT @@transaction_isolation"));
        assertEquals("0", other.ask("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = ?", other.schema()));
    }

    @Test
    void startsAContextThatSignsByTheFake() {
        try (var halcyon = TestApplication.start(TestDatabase.fresh(), Map.of())) {
            assertEquals(1, halcyon.getBeansOfType(DataSource.class).size());
            var verdict = halcyon.getBean(Reauthentication.class)
                    .verify(Actor.system("test"), "hash", FakeReauthentication.token());
            assertInstanceOf(Reauthentication.Verdict.Fresh.class, verdict);
        }
    }

    @Test
    void awaitingSaysWhatDidNotCome() {
        var failed = assertThrows(AssertionError.class, () -> Await.await("the moon", Duration.ofMillis(50), () -> false));

        assertEquals(true, failed.getMessage().endsWith("the moon"));
    }
}
