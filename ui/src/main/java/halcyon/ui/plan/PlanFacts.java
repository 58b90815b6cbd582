package halcyon.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import halcyon.protocol.Care;
import halcyon.protocol.Protocol;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/// Every number of a plan, in the order of a visit.
final class PlanFacts extends Div {
    private final NativeTableBody rows = new NativeTableBody();

    PlanFacts(Protocol plan) {
        var calendar = plan.calendar();
        var dose = plan.dose();
        var watch = plan.monitoring();
        var leave = plan.discharge();
        row("indications", plan.indications().stream().sorted().map(each -> getTranslation("parts.indication." + each)).collect(Collectors.joining(", ")));
        row("course", say("course", calendar.sessions(), calendar.withinDays(), calendar.minimumGapDays(), calendar.maximumGapDays()));
        row("visit", say("visit", calendar.preparationMinutes(), calendar.administrationMinutes(), calendar.monitoringMinutes(),
                calendar.dischargeMinutes(), calendar.turnoverMinutes()));
        var fixed = dose.fixedMilligrams().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" / "));
        row("dose", fixed.isEmpty()
                ? say("dose", dose.milligramsPerKilogram().toPlainString(), plan.route(), dose.infusionMinutes(),
                        dose.ceilingMilligrams().toPlainString(), dose.bagMillilitres())
                : say("dose-fixed", fixed, plan.route(), dose.infusionMinutes(), dose.ceilingMilligrams().toPlainString()));
        plan.ownCare().ifPresent(this::care);
        row("vitals", say("vitals", watch.duringMinutes().stream().map(String::valueOf).collect(Collectors.joining(", ")), watch.afterEveryMinutes()));
        row("hold", say("hold", watch.holdSystolic(), watch.holdDiastolic(), watch.weightMaximumAgeDays()));
        row("alerts", say("alerts", watch.alertSystolicHigh(), watch.alertDiastolicHigh(), watch.alertSystolicLow(), watch.alertHeartRateHigh(),
                watch.alertHeartRateLow(), watch.alertOxygenLow(), watch.criticalOxygenLow(), watch.alertRespiratoryRateLow(), watch.alertSedationLow()));
        row("observer", say("observer", watch.patientsPerObserver()));
        row("discharge", say("discharge", leave.aldreteMinimum(), leave.consciousnessFloor(), leave.respirationFloor(), leave.oxygenFloor(), leave.minutesAfterEnd()));
        row("papers", say("papers", plan.consentForm(), String.join(", ", plan.scales())));
        row("source", plan.source());
        var table = new NativeTable(rows);
        table.addClassName("figures");
        add(table);
    }

    private void care(Care care) {
        var steps = care.steps();
        if (steps.allowed())
            row("steps", say("steps", steps.lowest().toPlainString(), steps.highest().toPlainString(), steps.by().toPlainString(),
                    getTranslation("plan.basis." + care.basis())));
        row("preparation", getTranslation("plan.form." + care.preparation().form())
                + (care.preparation().unitMilligrams().signum() > 0
                        ? say("devices", care.preparation().unitMilligrams().toPlainString(), care.preparation().restMinutes())
                        : ""));
        if (care.fasting().foodMinutes() + care.fasting().drinkMinutes() > 0)
            row("fasting", say("fasting", care.fasting().foodMinutes(), care.fasting().drinkMinutes()));
        row("present", care.present().stream().map(role -> getTranslation("shell.role." + role)).collect(Collectors.joining(", ")));
        var told = getLocale().getLanguage().equals("es") ? care.told().es() : care.told().en();
        if (!told.isBlank()) row("told", told);
    }

    private void row(String word, String text) {
        var head = new NativeTableHeaderCell(getTranslation("plan.row." + word));
        head.getElement().setAttribute("scope", "row");
        rows.add(new NativeTableRow(head, new NativeTableCell(text)));
    }

    private String say(String word, Object... arguments) {
        return getTranslation("plan.say." + word, arguments);
    }
}
