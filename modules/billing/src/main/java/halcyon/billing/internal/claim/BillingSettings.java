package halcyon.billing.internal.claim;

import halcyon.billing.internal.x12.ProfessionalFile;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/// Who we are to the clearinghouse, and who it is: `halcyon.billing.*` of the configuration.
@Singleton
public class BillingSettings {
    private final ProfessionalFile.Submitter submitter;
    private final ProfessionalFile.Receiver receiver;
    private final boolean test;

    BillingSettings(
            @Value("${halcyon.billing.submitter.name:Halcyon Clinics}") String name,
            @Value("${halcyon.billing.submitter.id:HALCYON}") String id,
            @Value("${halcyon.billing.submitter.contact:Billing office}") String contact,
            @Value("${halcyon.billing.submitter.phone:5035550100}") String phone,
            @Value("${halcyon.billing.receiver.name:Clearinghouse}") String receiverName,
            @Value("${halcyon.billing.receiver.id:CLHS01}") String receiverId,
            @Value("${halcyon.billing.test-files:true}") boolean test) {
        this.submitter = new ProfessionalFile.Submitter(name, id, contact, phone);
        this.receiver = new ProfessionalFile.Receiver(receiverName, receiverId);
        this.test = test;
    }

    public ProfessionalFile.Submitter submitter() {
        return submitter;
    }

    public ProfessionalFile.Receiver receiver() {
        return receiver;
    }

    /// ISA15: T until the clearinghouse says otherwise.
    public boolean test() {
        return test;
    }
}
