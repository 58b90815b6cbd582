package halcyon.treatment;

import halcyon.shared.SiteId;

/// A count of a whole site, at the open or the close of business. 21 CFR 1304.11
public record BeginCount(SiteId site, StockCount.Purpose purpose, StockCount.Business business) {}
