package halcyon.treatment;

import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// Something the cabinet of a site asks for: what, who can do it and how, by which day. `urgent` when the day is near or past.
public record CabinetWork(SiteId site, Kind kind, Sentence what, Sentence cure, Optional<LocalDate> due, boolean urgent, long reference) {
    /// Of what; the order is that of urgency on the same day.
    public enum Kind {
        LOSS_NOTICE,
        LOSS_FORM,
        VARIANCE,
        RECOUNT,
        TRANSFER,
        REMOVAL,
        REGISTRATION,
        INVENTORY,
        METER,
        EXPIRED
    }
}
