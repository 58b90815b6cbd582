package halcyon.scheduling;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;

/// An offer as the patient sees it: where and when, until when it stands, and whether it still does.
public record OfferShown(OfferId id, PatientId patient, SiteId site, Instant starts, Instant deadline, OfferRound.OfferState state) {}
