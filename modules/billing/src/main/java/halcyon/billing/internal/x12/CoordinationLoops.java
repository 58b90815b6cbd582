package halcyon.billing.internal.x12;

import static halcyon.billing.internal.x12.SegmentSink.composite;

import halcyon.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// 2320 with its 2330, and 2430: payers before the one this claim goes to.
final class CoordinationLoops {
    private static final int MOST_IN_A_CAS = 6;
    private final SegmentSink out;

    CoordinationLoops(SegmentSink out) {
        this.out = out;
    }

    void payer(EarlierPayer payer) {
        out.segment("SBR", payer.order(), payer.kin(), "", "", "", "", "", "", payer.filingIndicator());
        adjustments(payer.adjustments());
        out.segment("AMT", "D", payer.paid().toX12());
        if (payer.patientOwes().isPositive()) out.segment("AMT", "EAF", payer.patientOwes().toX12());
        out.segment("OI", "", "", "Y", "", "", "Y");
        out.segment("NM1", "IL", "1", BasicText.of(payer.familyName(), 60), BasicText.of(payer.givenName(), 35), "", "", "", "MI", BasicText.of(payer.memberId(), 80));
        out.segment("NM1", "PR", "2", BasicText.of(payer.name(), 60), "", "", "", "", "PI", BasicText.of(payer.payerId(), 80));
        if (payer.lines().isEmpty()) out.segment("DTP", "573", "D8", LineLoops.day(payer.decidedOn()));
    }

    /// What the payer decided about one line.
    void line(EarlierPayer payer, EarlierPayer.Line line) {
        out.segment("SVD", BasicText.of(payer.payerId(), 80), line.paid().toX12(), procedure(line.code(), line.modifiers()), "", plain(line.units()));
        adjustments(line.adjustments());
        out.segment("DTP", "573", "D8", LineLoops.day(payer.decidedOn()));
    }

    // nothing is told of adjustments of nothing; the same group and reason is told once
    private void adjustments(List<Adjustment> adjustments) {
        Map<String, Map<String, Money>> byGroup = new LinkedHashMap<>();
        for (Adjustment one : adjustments) byGroup.computeIfAbsent(one.group(), group -> new LinkedHashMap<>()).merge(one.reason(), one.amount(), Money::plus);
        byGroup.forEach((group, reasons) -> {
            List<String> cas = new ArrayList<>(List.of(group));
            reasons.forEach((reason, amount) -> {
                if (amount.isZero()) return;
                cas.addAll(List.of(reason, amount.toX12(), ""));
                if (cas.size() > MOST_IN_A_CAS * 3) flush(cas, group);
            });
            flush(cas, group);
        });
    }

    private void flush(List<String> cas, String group) {
        if (cas.size() > 1) out.segment("CAS", cas.toArray(String[]::new));
        cas.clear();
        cas.add(group);
    }

    static String procedure(String code, List<String> modifiers) {
        return composite(parts(code, modifiers, ""));
    }

    static String[] parts(String code, List<String> modifiers, String description) {
        String[] parts = {"HC", code, "", "", "", "", BasicText.of(description, 80)};
        for (int n = 0; n < modifiers.size() && n < 4; n++) parts[2 + n] = modifiers.get(n);
        return parts;
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
