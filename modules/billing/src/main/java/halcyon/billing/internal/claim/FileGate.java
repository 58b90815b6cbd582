package halcyon.billing.internal.claim;

import halcyon.billing.Problem;
import halcyon.billing.internal.inspection.ClaimFileInspection;
import halcyon.billing.internal.inspection.Fault;
import halcyon.billing.internal.x12.ProfessionalClaimWriter;
import halcyon.billing.internal.x12.ProfessionalFile;
import jakarta.inject.Singleton;
import java.util.List;

/// Looks at a claim as the clearinghouse will: written as an 837P of its own, and inspected. Whatever it objects to stays home.
@Singleton
public class FileGate {
    private static final long ANY_CONTROL = 1;
    private final ClaimFileMaker maker;

    FileGate(ClaimFileMaker maker) {
        this.maker = maker;
    }

    List<Problem> problems(ClaimFacts facts) {
        ProfessionalFile alone = maker.file(ANY_CONTROL, facts.today().atStartOfDay(), List.of(facts));
        return ClaimFileInspection.of(ProfessionalClaimWriter.transaction(alone), ProfessionalClaimWriter.VERSION, facts.today()).stream().map(Fault::problem).toList();
    }
}
