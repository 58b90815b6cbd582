package halcyon.consent;

import halcyon.contact.IssuedLink;

/// A request with the link the patient gets.
public record Asked(long request, IssuedLink link) {}
