package halcyon.treatment;

import halcyon.directory.Site;
import java.util.Optional;

/// What DEA form 106 asks about a loss; the form itself is filed at the DEA's own site. `earlier` counts the registrant's other
/// losses in the `months` before.
public record Form106(Loss loss, Site registrant, Optional<Registration> registration, int earlier, int months) {}
