package halcyon.app.log;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a failure into the log (`%quiet` in `logback.xml`): kinds, causes and places in full, but the words only where they
/// cannot hold a patient's data. A database says "Duplicate entry 'Doe, Jane'", a parser quotes what it could not read.
public final class QuietFailure extends ThrowableProxyConverter {
    private static final int FRAMES = 40;

    /// Those who speak of ports, files, settings and states of their own making.
    private static final List<String> SPEAKS_OF_ITSELF = List.of(
            "halcyon.app.",
            "halcyon.platform.",
            "halcyon.local.",
            "halcyon.mariadb.",
            "io.micronaut.context.",
            "io.micronaut.inject.",
            "org.flywaydb.",
            "org.eclipse.jetty.",
            "org.pac4j.",
            "sun.nio.",
            "java.net.");

    private static final List<String> SAFE = List.of(
            "halcyon.shared.NotPermitted", "halcyon.shared.StaleVersion", "halcyon.shared.Unknown", "java.lang.NullPointerException");

    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        var text = new StringBuilder();
        write(failure, "", text);
        return text.toString();
    }

    private static void write(@Nullable IThrowableProxy failure, String caption, StringBuilder text) {
        if (failure == null || failure.isCyclic()) return;
        text.append(caption).append(failure.getClassName()).append(words(failure)).append('\n');
        var frames = failure.getStackTraceElementProxyArray();
        var shown = Math.min(FRAMES, frames.length - failure.getCommonFrames());
        for (var i = 0; i < shown; i++) text.append("\t").append(frames[i].getSTEAsString()).append('\n');
        for (var other : failure.getSuppressed()) write(other, "\tSuppressed: ", text);
        write(failure.getCause(), "Caused by: ", text);
    }

    private static String words(IThrowableProxy failure) {
        if (failure.getMessage() == null) return "";
        if (failure instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof SQLException sql)
            return " [state " + sql.getSQLState() + ", code " + sql.getErrorCode() + "]";
        return speaksOfItself(failure) ? ": " + failure.getMessage() : " [words kept out of the log]";
    }

    private static boolean speaksOfItself(IThrowableProxy failure) {
        if (SAFE.contains(failure.getClassName())) return true;
        return Arrays.stream(failure.getStackTraceElementProxyArray())
                .findFirst()
                .map(StackTraceElementProxy::getStackTraceElement)
                .map(StackTraceElement::getClassName)
                .filter(thrower -> SPEAKS_OF_ITSELF.stream().anyMatch(thrower::startsWith))
                .isPresent();
    }
}
