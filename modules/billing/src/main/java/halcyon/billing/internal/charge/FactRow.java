package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// The signed session as it was heard.
@MappedEntity("billing_session_fact")
record FactRow(@Id Long sessionId, String facts) {}
