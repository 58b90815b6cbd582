package halcyon.scheduling.violations;

import halcyon.billing.ClaimId;

/// Planted: scheduling looks at what stands to its right.
record ReachesRight(ClaimId claim) {}
