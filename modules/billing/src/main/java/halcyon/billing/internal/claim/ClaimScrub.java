package halcyon.billing.internal.claim;

import halcyon.billing.Problem;
import halcyon.billing.internal.charge.RateBook;
import halcyon.directory.CodedText;
import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Gathers what the checks look at, and asks them.
@Singleton
public class ClaimScrub {
    private static final Actor SELF = Actor.system("billing");
    private final Claims claims;
    private final RateBook rates;
    private final Directory directory;
    private final Clock clock;

    ClaimScrub(Claims claims, RateBook rates, Directory directory, Clock clock) {
        this.claims = claims;
        this.rates = rates;
        this.directory = directory;
        this.clock = clock;
    }

    public List<Problem> problems(ClaimRow claim) {
        return ClaimChecks.of(facts(claim));
    }

    ClaimFacts facts(ClaimRow claim) {
        Site site = directory.site(SELF, claim.siteId());
        List<LineRow> lines = claims.lines(claim);
        return new ClaimFacts(claim, lines, directory.patient(SELF, claim.patient()), site, payer(claim), rates.on(claim.dateOfService()),
                billable(claim.dateOfService()), claims.isRepeated(claim, lines.stream().map(LineRow::code).toList()), LocalDate.now(clock.withZone(site.zone())));
    }

    Optional<Payer> payer(ClaimRow claim) {
        Long id = claim.payerId();
        if (id == null) return Optional.empty();
        return directory.payers(SELF).stream().filter(payer -> payer.id() == id).findFirst();
    }

    private Set<String> billable(LocalDate day) {
        return Arrays.stream(Indication.values())
                .flatMap(indication -> directory.diagnoses(SELF, indication, day).stream())
                .map(CodedText::code)
                .collect(Collectors.toSet());
    }
}
