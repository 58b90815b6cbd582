package halcyon.outcomes.internal;

import java.util.List;

/// What is asked on an occasion: by link, and what a clinician has to ask because it may not be sent.
record Battery(List<String> byLink, List<String> byClinician) {}
