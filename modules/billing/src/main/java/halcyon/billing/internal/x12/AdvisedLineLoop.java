package halcyon.billing.internal.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers one 2110 loop.
final class AdvisedLineLoop {
    private final Segment svc;
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable LocalDate serviceDate;
    private String lineControl = "";

    AdvisedLineLoop(Segment svc) {
        this.svc = svc;
        svc.required(1);
        svc.requiredAmount(2);
        svc.amount(3);
    }

    void take(Segment segment) {
        switch (segment.id()) {
            case "CAS" -> adjustments.addAll(Adjustment.of(segment));
            case "REF" -> reference(segment);
            case "LQ" -> remarks.add(segment.element(2));
            case "DTM" -> date(segment);
            case "AMT", "QTY" -> segment.required(1);
            case "NM1", "MIA", "MOA" -> throw segment.refused("segment-misplaced");
            default -> segment.elements();
        }
    }

    private void reference(Segment ref) {
        if (ref.element(1).equals("6R")) lineControl = ref.element(2);
    }

    // 472 service, 150 from, 151 to
    private void date(Segment dtm) {
        Optional<LocalDate> day = dtm.date(2);
        if (dtm.element(1).equals("472") || dtm.element(1).equals("150")) serviceDate = day.orElse(serviceDate);
    }

    AdvisedLine finish() {
        return new AdvisedLine(svc.position(), composite(1), svc.amount(2), svc.amount(3), composite(6), Optional.ofNullable(serviceDate), adjustments,
                lineControl, remarks);
    }

    private String composite(int element) {
        return String.join(":", svc.components(element)).replaceFirst(":+$", "");
    }
}
