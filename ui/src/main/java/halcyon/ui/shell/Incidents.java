package halcyon.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import halcyon.shared.NotPermitted;
import halcyon.shared.StaleVersion;
import halcyon.ui.parts.Toast;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where an unexpected failure of a page ends: logged once under a number, and the number told to the person.
/// Nothing of the failure itself is shown.
@Singleton
public class Incidents implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Logs the failure and gives the number to tell.
    public String record(Throwable failure) {
        byte[] number = new byte[4];
        RANDOM.nextBytes(number);
        String incident = HexFormat.of().withUpperCase().formatHex(number);
        LOG.error("incident {}", incident, failure);
        return incident;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = root(event.getThrowable());
        UI ui = UI.getCurrent();
        if (cause instanceof SignedOut) {
            if (ui != null) ui.getPage().reload();
            return;
        }
        String text = ui == null ? "" : tell(ui, cause);
        if (ui != null) Toast.stop(text);
        if (ui == null) record(cause);
    }

    private String tell(UI ui, Throwable cause) {
        if (cause instanceof NotPermitted) return ui.getTranslation("shell.refused.verb");
        if (cause instanceof StaleVersion) return ui.getTranslation("shell.stale");
        return ui.getTranslation("shell.incident", record(cause));
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !known(cause)) cause = cause.getCause();
        return known(cause) ? cause : failure;
    }

    private static boolean known(Throwable failure) {
        return failure instanceof SignedOut || failure instanceof NotPermitted || failure instanceof StaleVersion;
    }
}
