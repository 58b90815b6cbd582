package halcyon.billing.internal.claim;

import halcyon.billing.internal.charge.Rates;
import halcyon.directory.Patient;
import halcyon.directory.Payer;
import halcyon.directory.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that the check of a claim looks at, gathered once. `today` is the site's day, `payers` are all the house knows.
public record ClaimFacts(
        ClaimRow claim, List<LineRow> lines, Patient patient, Site site, Optional<Payer> payer, Rates rates, Set<String> billableDiagnoses, boolean repeated,
        LocalDate today, Alongside alongside, List<Payer> payers) {
    public ClaimFacts {
        lines = List.copyOf(lines);
        billableDiagnoses = Set.copyOf(billableDiagnoses);
        payers = List.copyOf(payers);
    }

    public String renderingNpi() {
        String npi = claim.renderingNpi();
        return npi == null ? "" : npi;
    }
}
