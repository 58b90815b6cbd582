package halcyon.billing.internal.charge;

import java.util.List;
import java.util.Optional;

/// Visit, psychotherapy and prolonged time. Minutes of infusion, visit, psychotherapy and staff are disjoint: each earns once, in
/// this order.
final class VisitCharges {
    private final SessionFacts facts;
    private final Rates rates;
    private final Bill bill;
    private final Stretches visiting;
    private final Stretches talking;
    private final StaffTime staff;

    VisitCharges(SessionFacts facts, Stretches infusing, Rates rates, Bill bill) {
        this.facts = facts;
        this.rates = rates;
        this.bill = bill;
        this.visiting = facts.visit().map(Stretches::of).orElse(Stretches.NONE).minus(infusing);
        Stretches busy = infusing.plus(visiting);
        this.talking = facts.therapy().map(Stretches::of).orElse(Stretches.NONE).minus(busy);
        this.staff = StaffTime.of(facts.session().observerMinutes(), busy.plus(talking), rates.minutes(MinuteRule.STAFF_MOST_WATCHED));
    }

    void charge() {
        Optional<VisitLevel> level = level();
        boolean prolonged = level.map(this::visit).orElse(false);
        therapy(level.isPresent());
        if (!prolonged) level.ifPresent(this::staff);
    }

    private Optional<VisitLevel> level() {
        if (facts.visitLevel().isPresent()) return facts.visitLevel().flatMap(code -> rates.rules().visit(code));
        Optional<VisitLevel> byTime = rates.rules().visitByTime(facts.newPatient(), visiting.minutes());
        if (facts.visit().isPresent() && byTime.isEmpty()) bill.note("visit-too-short", visiting.minutes());
        return byTime;
    }

    /// Whether it earned prolonged time; a level that was chosen by its difficulty never does.
    private boolean visit(VisitLevel level) {
        Optional<ProlongedRule> rule = facts.visitLevel().isPresent() ? Optional.empty() : rates.rules().prolonged(level.code(), facts.program());
        long minutes = visiting.minutes();
        if (rule.isEmpty() || minutes < rule.get().firstAt()) {
            bill.add(Service.VISIT, level.code(), 1, Bill.earned("visit", visiting.slots()));
            return false;
        }
        int each = rule.get().eachMinutes();
        long units = 1 + (minutes - rule.get().firstAt()) / each;
        Stretches base = visiting.first(rule.get().firstAt() - each);
        bill.add(Service.VISIT, level.code(), 1, Bill.earned("visit", base.slots()));
        bill.add(Service.PROLONGED_VISIT, units, Bill.earned("visit", visiting.minus(base).first(units * each).slots()));
        return true;
    }

    private void therapy(boolean withVisit) {
        rates.rules().therapy(withVisit, talking.minutes())
                .ifPresent(level -> bill.add(Service.THERAPY, level.code(), 1, Bill.earned("therapy", talking.slots())));
    }

    // counts only beyond the typical staff time of the level; where none is known nothing is proposed
    private void staff(VisitLevel level) {
        Integer typical = level.staffMinutes();
        if (typical == null) {
            if (staff.minutes() > 0) bill.note("no-staff-time", level.code());
            return;
        }
        long beyond = staff.minutes() - typical;
        if (beyond < rates.minutes(MinuteRule.STAFF_FIRST_AT)) return;
        int each = rates.minutes(MinuteRule.STAFF_MORE_EACH);
        long more = beyond < rates.minutes(MinuteRule.STAFF_MORE_AT) ? 0 : 1 + (beyond - rates.minutes(MinuteRule.STAFF_MORE_AT)) / each;
        long firstEnds = typical + Math.min(beyond, more == 0 ? beyond : rates.minutes(MinuteRule.HOUR));
        bill.add(Service.PROLONGED_STAFF, 1, Bill.earned("staff", staff.between(typical, firstEnds)));
        if (more > 0) bill.add(Service.PROLONGED_STAFF_MORE, more, Bill.earned("staff", staff.between(firstEnds, Math.min(staff.minutes(), firstEnds + more * each))));
    }
}
