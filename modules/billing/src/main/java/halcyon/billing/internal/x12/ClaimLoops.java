package halcyon.billing.internal.x12;

import static halcyon.billing.internal.x12.SegmentSink.composite;

import java.util.List;

/// 2000B to 2310C: who holds the plan, who is the patient, which payer, and the claim itself.
final class ClaimLoops {
    private final SegmentSink out;
    private final CoordinationLoops coordination;
    private final LineLoops lines;

    ClaimLoops(SegmentSink out) {
        this.out = out;
        this.coordination = new CoordinationLoops(out);
        this.lines = new LineLoops(out);
    }

    /// Writes the claim below level `provider`; the number of the last level it used.
    int write(ProfessionalClaim claim, int provider, int before) {
        int level = before + 1;
        boolean own = claim.dependent().isEmpty();
        out.segment("HL", String.valueOf(level), String.valueOf(provider), "22", own ? "0" : "1");
        ProfessionalClaim.Insurer insurer = claim.insurer();
        out.segment("SBR", insurer.order(), own ? "18" : "", "", "", insurer.medicareSecond().orElse(""), "", "", "", insurer.filingIndicator());
        subscriber(claim.subscriber(), own);
        out.segment("NM1", "PR", "2", BasicText.of(insurer.name(), 60), "", "", "", "", "PI", BasicText.of(insurer.payerId(), 80));
        claim.dependent().ifPresent(patient -> dependent(patient, level));
        claim(claim);
        return own ? level : level + 1;
    }

    private void subscriber(ProfessionalClaim.Subscriber subscriber, boolean own) {
        out.segment("NM1", "IL", "1", BasicText.of(subscriber.familyName(), 60), BasicText.of(subscriber.givenName(), 35), "", "", "", "MI", BasicText.of(subscriber.memberId(), 80));
        if (!own) return;
        subscriber.address().write(out);
        out.segment("DMG", "D8", LineLoops.day(subscriber.birthDate()), subscriber.sex());
    }

    private void dependent(ProfessionalClaim.Dependent patient, int subscriber) {
        out.segment("HL", String.valueOf(subscriber + 1), String.valueOf(subscriber), "23", "0");
        out.segment("PAT", patient.kin());
        out.segment("NM1", "QC", "1", BasicText.of(patient.familyName(), 60), BasicText.of(patient.givenName(), 35));
        patient.address().write(out);
        out.segment("DMG", "D8", LineLoops.day(patient.birthDate()), patient.sex());
    }

    private void claim(ProfessionalClaim claim) {
        out.segment("CLM", BasicText.of(claim.number(), 20), claim.charge().toX12(), "", "", composite(claim.placeOfService(), "B", claim.frequency()), "Y", "A", "Y", "Y");
        claim.attachments().forEach(paper -> out.segment("PWK", paper.report(), paper.way(), "", "", "AC", BasicText.of(paper.control(), 80)));
        claim.authorization().ifPresent(number -> out.segment("REF", "G1", BasicText.of(number, 50)));
        claim.originalControl().ifPresent(number -> out.segment("REF", "F8", BasicText.of(number, 50)));
        out.segment("HI", diagnoses(claim.diagnoses()));
        claim.rendering().ifPresent(this::rendering);
        claim.facility().ifPresent(this::facility);
        claim.earlier().forEach(coordination::payer);
        lines.lines(claim);
    }

    private static String[] diagnoses(List<String> codes) {
        String[] composites = new String[codes.size()];
        for (int n = 0; n < composites.length; n++) composites[n] = composite(n == 0 ? "ABK" : "ABF", codes.get(n).replace(".", ""));
        return composites;
    }

    // 2310B
    private void rendering(ProfessionalClaim.Rendering rendering) {
        out.segment("NM1", "82", "1", BasicText.of(rendering.familyName(), 60), BasicText.of(rendering.givenName(), 35), "", "", "", "XX", rendering.npi());
        if (!rendering.taxonomy().isEmpty()) out.segment("PRV", "PE", "PXC", rendering.taxonomy());
    }

    // 2310C
    private void facility(ProfessionalClaim.Facility facility) {
        if (facility.npi().isEmpty()) out.segment("NM1", "77", "2", BasicText.of(facility.name(), 60));
        else out.segment("NM1", "77", "2", BasicText.of(facility.name(), 60), "", "", "", "", "XX", facility.npi());
        facility.address().write(out);
    }
}
