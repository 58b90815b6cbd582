package halcyon.billing.internal.claim;

import halcyon.billing.internal.x12.Address;
import halcyon.billing.internal.x12.ProfessionalClaim;
import halcyon.billing.internal.x12.ProfessionalFile;
import halcyon.directory.Patient;
import halcyon.directory.Payer;
import halcyon.directory.Site;
import halcyon.shared.Money;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From checked facts to what an 837P says; the site is both billing provider and, its own address known, place of service.
@Singleton
class ClaimFileMaker {
    private final BillingSettings settings;

    ClaimFileMaker(BillingSettings settings) {
        this.settings = settings;
    }

    ProfessionalFile file(long control, LocalDateTime at, List<ClaimFacts> claims) {
        Map<String, List<ClaimFacts>> bySite = new LinkedHashMap<>();
        claims.forEach(one -> bySite.computeIfAbsent(one.claim().site(), site -> new ArrayList<>()).add(one));
        List<ProfessionalFile.Batch> batches = bySite.values().stream().map(ClaimFileMaker::batch).toList();
        return new ProfessionalFile(control, settings.test(), at, settings.submitter(), settings.receiver(), batches);
    }

    private static ProfessionalFile.Batch batch(List<ClaimFacts> claims) {
        Site site = claims.getFirst().site();
        return new ProfessionalFile.Batch(site.name(), site.npi(), site.taxonomy(), site.taxId(), address(site), Optional.empty(),
                claims.stream().map(ClaimFileMaker::claim).toList());
    }

    private static Address address(Site site) {
        return new Address(site.street(), site.city(), site.state(), site.zip());
    }

    private static ProfessionalClaim claim(ClaimFacts facts) {
        ClaimRow claim = facts.claim();
        Payer payer = facts.payer().orElseThrow();
        Alongside alongside = facts.alongside();
        return new ProfessionalClaim(claim.number(), subscriber(facts), dependent(facts), 
                new ProfessionalClaim.Insurer(payer.name(), payer.payerId(), payer.filingIndicator(), alongside.order(), alongside.medicareSecond()), facts.site().placeOfService(), claim.frequency(),
                claim.frequency().equals("1") ? Optional.empty() : Optional.ofNullable(claim.payerControl()),
                Optional.ofNullable(claim.authorizationNumber()), alongside.attachments(), List.of(claim.diagnosis()),
                Optional.of(rendering(claim.renderingName(), facts.renderingNpi())), Optional.empty(), EarlierPayers.of(facts),
                facts.lines().stream().map(line -> line(line, claim)).toList());
    }

    // the plan's own number may be the patient's though somebody else holds it: the patient's birth and address are never the holder's
    private static ProfessionalClaim.Subscriber subscriber(ClaimFacts facts) {
        Patient patient = facts.patient();
        Optional<Alongside.Holder> holder = facts.alongside().holder();
        return new ProfessionalClaim.Subscriber(holder.map(Alongside.Holder::familyName).orElse(patient.familyName()), holder.map(Alongside.Holder::givenName).orElse(patient.givenName()),
                facts.claim().memberId(), patient.birthDate(), patient.sex(), home(patient));
    }

    private static Optional<ProfessionalClaim.Dependent> dependent(ClaimFacts facts) {
        Patient patient = facts.patient();
        return facts.alongside().holder().map(holder ->
                new ProfessionalClaim.Dependent(holder.kin(), patient.familyName(), patient.givenName(), patient.birthDate(), patient.sex(), home(patient)));
    }

    private static Address home(Patient patient) {
        return new Address(patient.street(), patient.city(), patient.state(), patient.zip());
    }

    // "Ada Vance", "Vance, Ada", "Dr. Ada Vance, MD"
    static ProfessionalClaim.Rendering rendering(String name, String npi) {
        String plain = name.replaceAll("(?i)\\b(dr|md|do|np|pa|rn)\\b\\.?", "").replaceAll("[,\\s]+$", "").strip();
        if (plain.contains(",")) {
            String[] parts = plain.split(",", 2);
            return new ProfessionalClaim.Rendering(parts[0].strip(), parts[1].strip(), npi, "");
        }
        int last = plain.lastIndexOf(' ');
        if (last < 0) return new ProfessionalClaim.Rendering(plain, "", npi, "");
        return new ProfessionalClaim.Rendering(plain.substring(last + 1), plain.substring(0, last), npi, "");
    }

    private static ProfessionalClaim.ServiceLine line(LineRow line, ClaimRow claim) {
        String ndc = line.ndc();
        var quantity = line.ndcQuantity();
        String unit = line.ndcUnit();
        Optional<ProfessionalClaim.Drug> drug =
                ndc == null || quantity == null || unit == null ? Optional.empty() : Optional.of(new ProfessionalClaim.Drug(ndc, quantity, unit));
        return new ProfessionalClaim.ServiceLine(line.control(), line.code(), line.modifierList(), line.description(), Money.cents(line.chargeCents()),
                line.units(), List.of(1), claim.dateOfService(), drug);
    }
}
