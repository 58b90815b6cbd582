package halcyon.billing.internal.claim;

import halcyon.billing.Problem;
import halcyon.billing.internal.charge.RateBook;
import halcyon.billing.internal.charge.Rates;
import halcyon.directory.CodedText;
import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final AlongsideBook alongside;
    private final FileGate gate;
    private final Clock clock;

    ClaimScrub(Claims claims, RateBook rates, Directory directory, AlongsideBook alongside, FileGate gate, Clock clock) {
        this.claims = claims;
        this.rates = rates;
        this.directory = directory;
        this.alongside = alongside;
        this.gate = gate;
        this.clock = clock;
    }

    public List<Problem> problems(ClaimRow claim) {
        return problems(claim, new Memory());
    }

    List<Problem> problems(ClaimRow claim, Memory memory) {
        return problems(facts(claim, memory));
    }

    /// First what billing staff can cure in their own words; a claim without such a problem is looked at as the clearinghouse will.
    List<Problem> problems(ClaimFacts facts) {
        List<Problem> own = ClaimChecks.of(facts);
        return own.isEmpty() ? gate.problems(facts) : own;
    }

    ClaimFacts facts(ClaimRow claim, Memory memory) {
        Site site = memory.sites.computeIfAbsent(claim.siteId(), id -> directory.site(SELF, id));
        LocalDate day = claim.dateOfService();
        List<LineRow> lines = claims.lines(claim);
        return new ClaimFacts(claim, lines, directory.patient(SELF, claim.patient()), site, payer(claim, memory),
                memory.rates.computeIfAbsent(day, rates::on), memory.billable.computeIfAbsent(day, this::billable), claims.isRepeated(claim, lines.stream().map(LineRow::code).toList()), LocalDate.now(clock.withZone(site.zone())),
                alongside.of(claim), memory.payers);
    }

    private Optional<Payer> payer(ClaimRow claim, Memory memory) {
        Long id = claim.payerId();
        if (id == null) return Optional.empty();
        if (memory.payers.isEmpty()) memory.payers.addAll(directory.payers(SELF));
        return memory.payers.stream().filter(payer -> payer.id() == id).findFirst();
    }

    /// What many claims share, looked up once for a list of them.
    static final class Memory {
        private final Map<SiteId, Site> sites = new HashMap<>();
        private final Map<LocalDate, Rates> rates = new HashMap<>();
        private final Map<LocalDate, Set<String>> billable = new HashMap<>();
        private final List<Payer> payers = new ArrayList<>();
    }

    private Set<String> billable(LocalDate day) {
        return Arrays.stream(Indication.values())
                .flatMap(indication -> directory.diagnoses(SELF, indication, day).stream())
                .map(CodedText::code)
                .collect(Collectors.toSet());
    }
}
