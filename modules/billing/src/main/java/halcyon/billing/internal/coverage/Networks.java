package halcyon.billing.internal.coverage;

import halcyon.billing.NetworkQuestion;
import halcyon.billing.NetworkStatus;
import halcyon.billing.RecordNetwork;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/// Who is in whose network.
@Singleton
class Networks {
    private final NetworkRows rows;
    private final Clock clock;

    Networks(NetworkRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    void record(Actor actor, RecordNetwork said) {
        String site = said.site().map(SiteId::value).orElse("");
        String family = said.family().map(Enum::name).orElse("");
        rows.deleteByPayerIdAndPlanAndNpiAndSiteAndFamilyAndValidFrom(said.payer(), said.plan(), said.npi(), site, family, said.from());
        rows.save(new NetworkRow(null, said.payer(), said.plan(), said.npi(), site, family, said.inside(), said.from(), said.to().orElse(null), said.source(),
                actor.name(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /// All that was recorded about a payer, to answer several questions by.
    @Transactional
    List<NetworkRow> of(long payer) {
        return rows.findByPayerId(payer);
    }

    static NetworkStatus answer(List<NetworkRow> known, NetworkQuestion question) {
        return known.stream()
                .filter(row -> row.answers(question))
                .max(Comparator.comparingInt(NetworkRow::particular).thenComparing(NetworkRow::validFrom))
                .map(row -> row.inside() ? NetworkStatus.INSIDE : NetworkStatus.OUTSIDE)
                .orElse(NetworkStatus.UNKNOWN);
    }
}
