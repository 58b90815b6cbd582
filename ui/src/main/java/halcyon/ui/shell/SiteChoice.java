package halcyon.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// The site the person looks at, or none for all of hers. It stands in the address (`?site=denver`), so that a link shows
/// the same to the next reader, and stays chosen from screen to screen.
@Singleton
public final class SiteChoice {
    private static final String PARAMETER = "site";
    private static final String ALL = "all";

    /// The chosen site; empty means every site the person works at.
    public Optional<SiteId> current() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null ? Optional.empty() : Optional.ofNullable(session.getAttribute(SiteId.class));
    }

    /// Of the sites a person works at, those looked at now.
    public List<Site> among(List<Site> own) {
        return own.stream().filter(site -> current().map(site.id()::equals).orElse(true)).toList();
    }

    /// Shows the present screen again for the chosen site.
    void choose(UI ui, Optional<SiteId> site) {
        Location here = ui.getInternals().getActiveViewLocation();
        QueryParameters asked = here.getQueryParameters().merging(PARAMETER, site.map(SiteId::value).orElse(ALL));
        ui.getPage().setLocation("/" + new Location(here.getPath(), asked).getPathWithQueryParameters());
    }

    /// Takes the site from the address when it names one the actor works at.
    void follow(QueryParameters parameters, Actor actor) {
        parameters.getSingleParameter(PARAMETER).ifPresent(word -> remember(word, actor));
    }

    private static void remember(String word, Actor actor) {
        VaadinSession session = VaadinSession.getCurrent();
        if (ALL.equals(word)) session.setAttribute(SiteId.class, null);
        if (!word.matches("[a-z0-9-]{2,16}")) return;
        SiteId site = SiteId.of(word);
        if (!ALL.equals(word) && actor.mayWorkAt(site)) session.setAttribute(SiteId.class, site);
    }
}
