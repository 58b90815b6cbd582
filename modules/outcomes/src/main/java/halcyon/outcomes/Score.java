package halcyon.outcomes;

import java.time.Instant;

/// One scored instrument with the version of the rule that scored it. `band` is a stable word ("moderate").
public record Score(long assessment, String instrument, int total, String band, Instant at, Occasion occasion, String ruleVersion) {}
