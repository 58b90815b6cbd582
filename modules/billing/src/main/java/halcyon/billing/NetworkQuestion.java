package halcyon.billing;

import halcyon.shared.SiteId;
import java.time.LocalDate;

/// Does this payer, under this plan, have this provider at this site in its network for this family of services on this day?
/// An empty plan or NPI asks for what holds whatever it is.
public record NetworkQuestion(long payer, String plan, String npi, SiteId site, ServiceFamily family, LocalDate on) {}
