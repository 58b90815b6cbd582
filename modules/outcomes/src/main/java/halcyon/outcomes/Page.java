package halcyon.outcomes;

import java.util.List;

/// What a request's page shows: its instruments in order.
public record Page(long request, Occasion occasion, List<Instrument> instruments) {}
