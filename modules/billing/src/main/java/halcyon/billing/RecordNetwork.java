package halcyon.billing;

import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// What a payer said about its network from a day on; what is left empty stands for all plans, providers, sites or services.
public record RecordNetwork(
        long payer, String plan, String npi, Optional<SiteId> site, Optional<ServiceFamily> family, boolean inside, LocalDate from, Optional<LocalDate> to,
        String source) {
    public RecordNetwork {
        if (!npi.isEmpty() && !npi.matches("\\d{10}")) throw new IllegalArgumentException("an NPI has ten digits, got " + npi);
        if (plan.length() > 80) throw new IllegalArgumentException("a plan has at most 80 characters");
        if (to.filter(last -> last.isBefore(from)).isPresent()) throw new IllegalArgumentException("it ends on or after " + from + ", got " + to.orElseThrow());
        if (source.isBlank() || source.length() > 200) throw new IllegalArgumentException("say who said so in 1 to 200 characters");
    }
}
