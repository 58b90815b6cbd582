package halcyon.ui.planner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import halcyon.scheduling.Plan;
import halcyon.scheduling.PlanCosts;
import java.util.function.ToLongFunction;

/// What the plan costs beside what serving everyone in turn would cost, each in its own unit, and both in points.
final class PlanCostTable extends Div {
    private final NativeTableBody rows = new NativeTableBody();
    private final Plan plan;

    PlanCostTable(Plan plan) {
        this.plan = plan;
        addClassName("planner-costs");
        var head = new NativeTableRow(
                header(""), header(getTranslation("planner.cost.plan")), header(getTranslation("planner.cost.in-turn")));
        row("waiting", PlanCosts::waitingDays);
        row("idle", PlanCosts::idleMinutes);
        row("moves", PlanCosts::moves);
        row("moved", PlanCosts::minutesMoved);
        row("overtime", PlanCosts::overtimeMinutes);
        row("left", PlanCosts::leftOut);
        row("points", plan.weights()::points);
        var table = new NativeTable();
        table.add(new NativeTableHeader(head), rows);
        add(new H2(getTranslation("planner.costs")), table);
    }

    private void row(String key, ToLongFunction<PlanCosts> cost) {
        var row = new NativeTableRow(
                header(getTranslation("planner.cost." + key)), number(cost.applyAsLong(plan.costs())), number(cost.applyAsLong(plan.inTurn())));
        if (key.equals("points")) row.addClassName("strong");
        rows.add(row);
    }

    private static NativeTableHeaderCell header(String text) {
        return new NativeTableHeaderCell(text);
    }

    private NativeTableCell number(long value) {
        var cell = new NativeTableCell(String.format(getLocale(), "%,d", value));
        cell.addClassName("number");
        return cell;
    }
}
