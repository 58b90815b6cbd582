package halcyon.billing.internal.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers one 2100 loop with its 2110 lines while segments arrive.
final class AdvisedClaimLoop {
    private final Segment clp;
    private final ClaimVerdict verdict;
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<AdvisedLine> lines = new ArrayList<>();
    private @Nullable AdvisedLineLoop line;
    private @Nullable LocalDate serviceDate;
    private String crossoverCarrier = "";
    private boolean patientNamed;

    AdvisedClaimLoop(Segment clp) {
        this.clp = clp;
        this.verdict = ClaimVerdict.of(clp.required(2)).orElseThrow(() -> clp.refused("code", "CLP02"));
        clp.required(1);
        clp.requiredAmount(3);
        clp.requiredAmount(4);
    }

    void take(Segment segment) {
        if (segment.is("SVC")) {
            closeLine();
            line = new AdvisedLineLoop(segment);
        } else if (line != null) {
            line.take(segment);
        } else {
            own(segment);
        }
    }

    private void own(Segment segment) {
        switch (segment.id()) {
            case "CAS" -> adjustments.addAll(Adjustment.of(segment));
            case "NM1" -> name(segment);
            case "MIA", "MOA" -> segment.elements().stream().filter(code -> code.matches("[A-Z]{1,2}[0-9]{1,4}")).forEach(remarks::add);
            case "DTM" -> date(segment);
            default -> segment.elements();
        }
    }

    private void name(Segment nm1) {
        if (nm1.element(1).equals("QC")) patientNamed = true;
        if (nm1.element(1).equals("TT")) crossoverCarrier = nm1.element(3);
    }

    private void date(Segment dtm) {
        Optional<LocalDate> day = dtm.date(2);
        if (dtm.element(1).equals("232") || (dtm.element(1).equals("472") && serviceDate == null)) serviceDate = day.orElse(serviceDate);
    }

    AdvisedClaim finish() {
        closeLine();
        if (!patientNamed) throw clp.refused("segment-missing", "NM1*QC");
        return new AdvisedClaim(clp.position(), clp.element(1), verdict, clp.amount(3), clp.amount(4), clp.amount(5), clp.element(7), adjustments,
                Optional.ofNullable(serviceDate), crossoverCarrier, remarks, lines);
    }

    private void closeLine() {
        if (line != null) lines.add(line.finish());
        line = null;
    }
}
