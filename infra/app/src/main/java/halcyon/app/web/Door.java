package halcyon.app.web;

import jakarta.servlet.Filter;

/// A wall in front of the pages. Beans of this type are put up in their order (`@Order`).
public interface Door extends Filter {
    /// The servlet path pattern it stands in front of.
    String path();
}
