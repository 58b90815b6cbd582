package halcyon.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
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
        service.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(incidents));
        service.getSource().addUIInitListener(page -> {
            page.getUI().setLocale(LanguageChoice.of(user));
            page.getUI().addBeforeEnterListener(this::guard);
        });
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
