package halcyon.canary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.JoranException;
import halcyon.app.web.PublicUrl;
import halcyon.shared.NotPermitted;
import java.nio.charset.StandardCharsets;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// With the log settings of the product, the canary's name is never written.
class QuietFailureTest {
    private static final String CANARY = "Zebedee Canarybird";

    @Test
    void keepsTheWordsOfDatabasesAndParsersOut() {
        var database = new SQLIntegrityConstraintViolationException("Duplicate entry '" + CANARY + "'", "23000", 1062);
        var written = written(new IllegalStateException("could not keep " + CANARY, database));
        assertFalse(written.contains("Canary"), written);
        assertTrue(written.contains("state 23000, code 1062") && written.contains("java.lang.IllegalStateException"), written);
        assertTrue(written.contains("QuietFailureTest.java"), written);
        var parsed = assertThrows(RuntimeException.class, () -> LocalDate.parse(CANARY));
        assertFalse(written(parsed).contains("Canary"));
    }

    @Test
    void keepsSuppressedWordsOutToo() {
        var failure = new IllegalStateException("x");
        failure.addSuppressed(new IllegalArgumentException(CANARY));
        assertFalse(written(failure).contains("Canary"));
    }

    @Test
    void keepsTheWordsThatHelp() {
        assertTrue(written(new NotPermitted("billing.submit", "needs billing")).contains("needs billing"));
    }

    private static String written(Throwable failure) {
        var event = new LoggingEvent("", logger(), Level.ERROR, "incident 1", failure, null);
        return new String(encoder().encode(event), StandardCharsets.UTF_8);
    }

    private static Logger logger() {
        return context().getLogger(Logger.ROOT_LOGGER_NAME);
    }

    @SuppressWarnings("unchecked")
    private static Encoder<Object> encoder() {
        return (Encoder<Object>) (Encoder<?>) ((ConsoleAppender<?>) logger().getAppender("OUT")).getEncoder();
    }

    private static LoggerContext context() {
        var context = new LoggerContext();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(PublicUrl.class.getResource("/logback.xml"));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
        return context;
    }
}
