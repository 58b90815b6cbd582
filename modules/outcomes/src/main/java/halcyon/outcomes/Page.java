package halcyon.outcomes;

import java.util.List;

/// What a request's page shows: its instruments in order. `clinicianAsks` are the instruments that belong to the occasion but
/// are not offered in the patient's language or at the site; the page says that a clinician will ask them.
public record Page(long request, Occasion occasion, List<Instrument> instruments, List<String> clinicianAsks) {}
