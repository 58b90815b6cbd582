package halcyon.billing.internal.report;

import halcyon.billing.AnsweredClaim;
import halcyon.billing.ClaimId;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.SiteId;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Lists answered claims, and keeps what contracts allow.
@Singleton
public class ReportDesk {
    private static final Actor SELF = Actor.system("billing");
    private final AnsweredRows answered;
    private final Directory directory;
    private final Clock clock;
    private final ZoneId zone;

    ReportDesk(AnsweredRows answered, Directory directory, Clock clock, @Value("${halcyon.billing.books-zone:UTC}") String zone) {
        this.answered = answered;
        this.directory = directory;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    @Transactional
    public List<AnsweredClaim> answered(Actor actor, LocalDate from, LocalDate through) {
        List<String> sites = directory.sites(SELF).stream().map(Site::id).filter(actor::mayWorkAt).map(SiteId::value).toList();
        return sites.isEmpty() ? List.of() : answered.between(sites, begin(from), begin(through.plusDays(1))).stream().map(this::shown).toList();
    }

    private LocalDateTime begin(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(zone).toInstant(), ZoneOffset.UTC);
    }

    private LocalDate day(LocalDateTime at) {
        return at.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDate();
    }

    private AnsweredClaim shown(AnsweredRows.Answered row) {
        Optional<String> refusal = Optional.ofNullable(row.refusal());
        boolean firstPass = row.outcome().equals("PAID") && refusal.isEmpty() && row.turnedAway() == 0;
        Optional<Money> contracted = row.known() == row.allLines() && row.allLines() > 0 ? Optional.of(Money.cents(row.contracted())) : Optional.empty();
        return new AnsweredClaim(new ClaimId(row.claimId()), row.number(), SiteId.of(row.site()), row.payer(), row.served(), Optional.ofNullable(row.sentAt()).map(this::day),
                day(row.answeredAt()), firstPass, refusal, Money.cents(row.charge()), Money.cents(row.paid()), Money.cents(row.patientLeft()), contracted);
    }

    @Transactional
    public void contract(Actor actor, long payer, String code, LocalDate from, Money allowed) {
        if (!code.matches("[A-Z0-9]{5}")) throw new IllegalArgumentException("a code has five places, got '" + code + "'");
        if (allowed.isNegative()) throw new IllegalArgumentException("a contract allows nothing or more, got " + allowed.toPlain());
        answered.contract(payer, code, from, allowed.cents(), actor.subject(), LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC));
    }
}
