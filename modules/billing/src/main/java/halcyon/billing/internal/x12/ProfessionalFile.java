package halcyon.billing.internal.x12;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Everything one 837P interchange says. `control` is unique for ever: ISA13, GS06 and, with the submitter, BHT03.
public record ProfessionalFile(long control, boolean test, LocalDateTime at, Submitter submitter, Receiver receiver, List<Batch> batches) {
    public ProfessionalFile {
        if (control < 1 || control > 999_999_999L) throw new IllegalArgumentException("a control number has one to nine digits, got " + control);
        batches = List.copyOf(batches);
    }

    /// BHT03, which comes back in the 277CA.
    public String batchReference() {
        return "HAL" + control;
    }

    /// 1000A and ISA06.
    public record Submitter(String name, String id, String contact, String phone) {}

    /// 1000B and ISA08.
    public record Receiver(String name, String id) {}

    /// 2000A: a billing provider and its claims; `payTo` when money goes elsewhere than the street address.
    public record Batch(String name, String npi, String taxonomy, String taxId, Address address, Optional<Address> payTo, List<ProfessionalClaim> claims) {
        public Batch {
            claims = List.copyOf(claims);
        }
    }
}
