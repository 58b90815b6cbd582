package halcyon.billing.internal.x12;

import static halcyon.billing.internal.x12.SegmentSink.composite;

import java.time.LocalDate;

/// 2400 with 2410 and 2430: a service line, its drug, what earlier payers decided about it.
final class LineLoops {
    private final SegmentSink out;
    private final CoordinationLoops coordination;

    LineLoops(SegmentSink out) {
        this.out = out;
        this.coordination = new CoordinationLoops(out);
    }

    void lines(ProfessionalClaim claim) {
        int number = 0;
        for (ProfessionalClaim.ServiceLine line : claim.lines()) {
            line(line, ++number);
            for (EarlierPayer payer : claim.earlier())
                for (EarlierPayer.Line decided : payer.lines()) if (decided.number() == number) coordination.line(payer, decided);
        }
    }

    private void line(ProfessionalClaim.ServiceLine line, int number) {
        out.segment("LX", String.valueOf(number));
        out.segment("SV1", composite(CoordinationLoops.parts(line.code(), line.modifiers(), line.description())), line.charge().toX12(), "UN",
                CoordinationLoops.plain(line.units()), "", "", composite(line.pointers().stream().map(String::valueOf).toArray(String[]::new)));
        out.segment("DTP", "472", "D8", day(line.date()));
        out.segment("REF", "6R", BasicText.of(line.control(), 30));
        line.drug().ifPresent(drug -> {
            out.segment("LIN", "", "N4", drug.ndc().replace("-", ""));
            out.segment("CTP", "", "", "", CoordinationLoops.plain(drug.quantity()), drug.unit());
        });
    }

    static String day(LocalDate date) {
        return String.valueOf(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }
}
