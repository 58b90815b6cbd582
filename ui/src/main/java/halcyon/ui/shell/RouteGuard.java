package halcyon.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/// Deny by default: no screen opens unless somebody is signed in and the screen's verb has a row for a role she holds.
/// The sign-in filter in front of the servlet is the first wall, the verbs behind the screen are the third.
@Singleton
class RouteGuard implements VaadinServiceInitListener {
    private final Doors doors;
    private final CurrentUser user;
    private final SiteChoice sites;
    private final Incidents incidents;

    RouteGuard(Doors doors, CurrentUser user, SiteChoice sites, Incidents incidents) {
        this.doors = doors;
        this.user = user;
        this.sites = sites;
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(about -> reloadAtTheEnd());
        service.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(incidents));
        service.getSource().addUIInitListener(page -> {
            page.getUI().setLocale(LanguageChoice.of(user));
            sayWhenCutOff(page.getUI());
            page.getUI().addBeforeEnterListener(this::guard);
        });
    }

    private static void sayWhenCutOff(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("shell.cut-off"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("shell.cut-off.long"));
    }

    // a session that ended reloads the page, which leads to the sign-in and back to the same address
    private static CustomizedSystemMessages reloadAtTheEnd() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }

    private void guard(BeforeEnterEvent entering) {
        Class<?> view = entering.getNavigationTarget();
        if (HasErrorParameter.class.isAssignableFrom(view)) return;
        Actor actor = user.actor();
        sites.follow(entering.getLocation().getQueryParameters(), actor);
        if (view == HomeView.class || doors.open(actor, view)) return;
        String keepers = doors.keepers(view).stream().map(role -> role.claim()).sorted().collect(Collectors.joining(", "));
        entering.rerouteToError(new NotPermitted(view.getSimpleName(), keepers), keepers);
    }
}
