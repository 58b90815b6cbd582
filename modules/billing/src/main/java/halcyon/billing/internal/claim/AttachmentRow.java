package halcyon.billing.internal.claim;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// A paper that follows a claim: PWK.
@MappedEntity("billing_claim_attachment")
record AttachmentRow(@Id @GeneratedValue @Nullable Long id, long claimId, String report, String way, String control) {}
