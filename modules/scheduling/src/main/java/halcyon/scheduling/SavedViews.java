package halcyon.scheduling;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import java.util.List;

/// Filters of screens, named by those who use them and shared with their site.
public interface SavedViews {
    /// One's own and the shared ones of a screen at a site, by name.
    List<SavedView> savedViews(Actor actor, SiteId site, String screen);

    SavedView saveView(Actor actor, SaveView command);

    /// One's own only; one that is not there any more, or somebody else's, stays as it is.
    void forgetView(Actor actor, long view);
}
