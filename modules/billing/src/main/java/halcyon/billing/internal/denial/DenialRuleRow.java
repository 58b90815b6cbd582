package halcyon.billing.internal.denial;

import halcyon.billing.Denial;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// What to do next about a reason, within how many days.
@MappedEntity("billing_denial_rule")
record DenialRuleRow(@Id String reason, Denial.Step step, int days) {}
