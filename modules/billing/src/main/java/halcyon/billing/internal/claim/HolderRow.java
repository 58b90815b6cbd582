package halcyon.billing.internal.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// Who holds the plan when the patient does not; `kin` is what the patient is to her (PAT01).
@MappedEntity("billing_claim_holder")
record HolderRow(@Id Long claimId, String kin, String familyName, String givenName) {}
