package halcyon.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/// Something broke while a screen was opening: a number to tell, and nothing of the failure itself.
/// Stands without the frame, because the frame may be what broke.
@Prototype
public class IncidentPage extends AwayPage implements HasErrorParameter<Exception>, HasDynamicTitle {
    private final Incidents incidents;

    IncidentPage(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> error) {
        if (signedOut(error.getCaughtException())) {
            UI.getCurrent().getPage().reload();
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        String number = incidents.record(error.getCaughtException());
        say(getTranslation("shell.500"), getTranslation("shell.500.reason", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static boolean signedOut(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) if (cause instanceof SignedOut) return true;
        return false;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.500");
    }
}
