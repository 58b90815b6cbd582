package halcyon.ui.shell;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes alerts of one job for the bell. Every bean of this type is asked when a page opens; keep it to one quick question.
public interface AlertSource {
    List<Alert> alertsFor(Actor actor, Optional<SiteId> site, Locale locale);
}
