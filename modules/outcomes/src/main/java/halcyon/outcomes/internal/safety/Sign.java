package halcyon.outcomes.internal.safety;

import halcyon.outcomes.TriageLevel;

/// What answers say about safety: how urgent, why (a stable word), and whether crisis help is shown at once.
public record Sign(TriageLevel level, String cause, boolean crisisHelp) {}
