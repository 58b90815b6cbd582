package halcyon.ui.dosing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.protocol.Protocol;
import halcyon.treatment.Alarms;
import halcyon.treatment.AlertLimits;
import halcyon.treatment.OwnLimits;
import halcyon.treatment.OwnLimits.Bound;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Each alarm limit with what the protocol says, what holds now, and for a prescriber a field for the patient's own. An empty
/// field falls back to the protocol.
final class OwnLimitsForm extends Div {
    private static final int LONGEST = 400;

    private final transient Alarms alarms;
    private final CurrentUser user;
    private final SessionId session;
    private final SerializableRunnable kept;
    private final Map<Bound, IntegerField> fields = new EnumMap<>(Bound.class);
    private final TextField reason = new TextField();
    private final Div refusal = new Div();

    OwnLimitsForm(
            Alarms alarms, CurrentUser user, SessionId session, Protocol.Monitoring plan, Optional<OwnLimits.Kept> own, SerializableRunnable kept) {
        this.alarms = alarms;
        this.user = user;
        this.session = session;
        this.kept = kept;
        addClassName("limits-form");
        var mayChange = TreatmentAccess.TABLE.allows(user.actor(), "setOwnLimits");
        var inForce = alarms.alertLimits(user.actor(), session);
        var rows = new NativeTableBody();
        for (var bound : Bound.values()) rows.add(row(bound, plan, inForce, own.map(OwnLimits.Kept::limits), mayChange));
        var table = new NativeTable(new NativeTableHeader(heads(mayChange)), rows);
        table.addClassName("figures");
        add(new H2(getTranslation("dosing.limits.alarms")), new Paragraph(getTranslation("dosing.limits.alarms.more")), table);
        if (mayChange) add(why(), refusal);
        refusal.getElement().setAttribute("role", "alert");
    }

    private NativeTableRow heads(boolean mayChange) {
        var heads = new NativeTableRow();
        for (var head : mayChange ? List.of("what", "protocol", "force", "own") : List.of("what", "protocol", "force")) {
            var cell = new NativeTableHeaderCell(getTranslation("dosing.limits.column." + head));
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        }
        return heads;
    }

    private NativeTableRow row(Bound bound, Protocol.Monitoring plan, AlertLimits inForce, Optional<OwnLimits> own, boolean mayChange) {
        var name = getTranslation("dosing.limits." + bound);
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var holds = new NativeTableCell(value(bound, inForce) + unit(bound));
        own.flatMap(limits -> boxed(value(bound, limits))).ifPresent(any -> holds.addClassName("strong"));
        var row = new NativeTableRow(head, new NativeTableCell(planned(bound, plan)), holds);
        if (mayChange) row.add(new NativeTableCell(field(bound, name, own)));
        return row;
    }

    private IntegerField field(Bound bound, String name, Optional<OwnLimits> own) {
        var field = new IntegerField();
        field.setAriaLabel(name);
        field.setMin(bound.least());
        field.setMax(bound.most());
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("dosing.limits.range", bound.least(), bound.most()))
                .setMaxErrorMessage(getTranslation("dosing.limits.range", bound.least(), bound.most()))
                .setBadInputErrorMessage(getTranslation("dosing.limits.number")));
        field.setPlaceholder(bound.least() + "–" + bound.most());
        field.setClearButtonVisible(true);
        field.setId("limit-" + bound);
        own.flatMap(limits -> boxed(value(bound, limits))).ifPresent(field::setValue);
        fields.put(bound, field);
        return field;
    }

    private Div why() {
        reason.setLabel(getTranslation("dosing.limits.reason"));
        reason.setPlaceholder(getTranslation("dosing.limits.reason.example"));
        reason.setMaxLength(LONGEST);
        reason.setId("limits-reason");
        reason.addClassName("grow");
        var keep = new Button(getTranslation("dosing.limits.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("limits-keep");
        var row = new Div(reason, keep);
        row.addClassNames("row", "limits-why");
        return row;
    }

    private void keep() {
        refusal.removeAll();
        if (fields.entrySet().stream().anyMatch(field -> isWrong(field.getKey(), field.getValue()))) return;
        var limits = new OwnLimits(
                typed(Bound.SYSTOLIC_HIGH), typed(Bound.DIASTOLIC_HIGH), typed(Bound.SYSTOLIC_LOW), typed(Bound.HEART_RATE_HIGH),
                typed(Bound.HEART_RATE_LOW), typed(Bound.OXYGEN_LOW), typed(Bound.BASELINE_PERCENT), reason.getValue());
        switch (alarms.setOwnLimits(user.actor(), session, limits)) {
            case Step.Refused refused -> refusal.add(ReasonList.of(refused.reasons()));
            case Step.Done done -> {
                Toast.done(getTranslation("dosing.limits.kept"));
                kept.run();
            }
            case Step.NotCleared red -> throw new IllegalStateException("limits ask no gates: " + red);
            case Step.Sure sure -> throw new IllegalStateException("limits ask nothing back: " + sure);
        }
    }

    private boolean isWrong(Bound bound, IntegerField field) {
        if (field.getValue() == null || bound.takes(field.getValue())) return false;
        field.setInvalid(true);
        field.setErrorMessage(getTranslation("dosing.limits.range", bound.least(), bound.most()));
        return true;
    }

    private OptionalInt typed(Bound bound) {
        var field = fields.get(bound);
        return field == null || field.getValue() == null ? OptionalInt.empty() : OptionalInt.of(field.getValue());
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static OptionalInt value(Bound bound, OwnLimits limits) {
        return switch (bound) {
            case SYSTOLIC_HIGH -> limits.systolicHigh();
            case DIASTOLIC_HIGH -> limits.diastolicHigh();
            case SYSTOLIC_LOW -> limits.systolicLow();
            case HEART_RATE_HIGH -> limits.heartRateHigh();
            case HEART_RATE_LOW -> limits.heartRateLow();
            case OXYGEN_LOW -> limits.oxygenLow();
            case BASELINE_PERCENT -> limits.baselinePercent();
        };
    }

    private static int value(Bound bound, AlertLimits limits) {
        return switch (bound) {
            case SYSTOLIC_HIGH -> limits.systolicHigh();
            case DIASTOLIC_HIGH -> limits.diastolicHigh();
            case SYSTOLIC_LOW -> limits.systolicLow();
            case HEART_RATE_HIGH -> limits.heartRateHigh();
            case HEART_RATE_LOW -> limits.heartRateLow();
            case OXYGEN_LOW -> limits.oxygenLow();
            case BASELINE_PERCENT -> limits.baselinePercent();
        };
    }

    /// How far the pressure may stand from its baseline is a setting of the house, not of the protocol.
    private String planned(Bound bound, Protocol.Monitoring plan) {
        return switch (bound) {
            case SYSTOLIC_HIGH -> plan.alertSystolicHigh() + unit(bound);
            case DIASTOLIC_HIGH -> plan.alertDiastolicHigh() + unit(bound);
            case SYSTOLIC_LOW -> plan.alertSystolicLow() + unit(bound);
            case HEART_RATE_HIGH -> plan.alertHeartRateHigh() + unit(bound);
            case HEART_RATE_LOW -> plan.alertHeartRateLow() + unit(bound);
            case OXYGEN_LOW -> plan.alertOxygenLow() + unit(bound);
            case BASELINE_PERCENT -> getTranslation("dosing.limits.setting");
        };
    }

    private static String unit(Bound bound) {
        return switch (bound) {
            case SYSTOLIC_HIGH, DIASTOLIC_HIGH, SYSTOLIC_LOW -> " mmHg";
            case HEART_RATE_HIGH, HEART_RATE_LOW -> " /min";
            case OXYGEN_LOW, BASELINE_PERCENT -> " %";
        };
    }
}
