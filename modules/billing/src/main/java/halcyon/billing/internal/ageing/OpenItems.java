package halcyon.billing.internal.ageing;

import halcyon.billing.ClaimId;
import halcyon.billing.OpenItem;
import halcyon.billing.OpenItem.Responsible;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who owes what since when. What a patient paid comes off her oldest debts first.
@Singleton
public class OpenItems {
    private static final Actor SELF = Actor.system("billing");
    private final OpenSums sums;
    private final Directory directory;
    private final ZoneId zone;

    OpenItems(OpenSums sums, Directory directory, @Value("${halcyon.billing.books-zone:UTC}") String zone) {
        this.sums = sums;
        this.directory = directory;
        this.zone = ZoneId.of(zone);
    }

    @Transactional
    public List<OpenItem> asOf(Actor actor, LocalDate day) {
        List<String> sites = directory.sites(SELF).stream().map(Site::id).filter(actor::mayWorkAt).map(SiteId::value).toList();
        if (sites.isEmpty()) return List.of();
        LocalDateTime end = LocalDateTime.ofInstant(day.plusDays(1).atStartOfDay(zone).toInstant(), ZoneOffset.UTC);
        List<OpenItem> items = new ArrayList<>(sums.ofPayers(end, sites).stream().map(one -> ofPayer(one, day)).toList());
        sums.ofPatients(end).stream().collect(Collectors.groupingBy(OpenSums.OfPatient::patientId)).values().forEach(mine -> items.addAll(ofPatient(mine, day)));
        return items.stream().filter(item -> actor.mayWorkAt(item.site())).sorted(Comparator.comparing(OpenItem::since)).toList();
    }

    private static OpenItem ofPayer(OpenSums.OfPayer one, LocalDate day) {
        return new OpenItem(Responsible.PAYER, Optional.of(new ClaimId(one.claimId())), one.number(), PatientId.of(one.patientId()), SiteId.of(one.site()), one.payer(), one.since(),
                day, Money.cents(one.cents()));
    }

    private List<OpenItem> ofPatient(List<OpenSums.OfPatient> mine, LocalDate day) {
        long credit = -mine.stream().mapToLong(OpenSums.OfPatient::cents).filter(cents -> cents < 0).sum();
        List<OpenItem> items = new ArrayList<>();
        for (OpenSums.OfPatient debt : mine.stream().filter(one -> one.cents() > 0).sorted(Comparator.comparing(OpenSums.OfPatient::since)).toList()) {
            long open = Math.max(0, debt.cents() - credit);
            credit = Math.max(0, credit - debt.cents());
            if (open > 0) items.add(ofPatient(debt, day, open));
        }
        OpenSums.OfPatient last = mine.getLast();
        if (credit > 0) items.add(ofPatient(last, day, -credit));
        return items;
    }

    private OpenItem ofPatient(OpenSums.OfPatient one, LocalDate day, long cents) {
        PatientId patient = PatientId.of(one.patientId());
        String known = one.site();
        SiteId site = known == null ? directory.patient(SELF, patient).site() : SiteId.of(known);
        Long claim = one.claimId();
        return new OpenItem(Responsible.PATIENT, Optional.ofNullable(claim).map(ClaimId::new), Optional.ofNullable(one.number()).orElse(""), patient, site,
                Optional.ofNullable(one.payer()).orElse(""), one.since(), day, Money.cents(cents));
    }
}
