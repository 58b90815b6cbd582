package halcyon.ui.plan;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.protocol.Care;
import halcyon.protocol.Flaw;
import halcyon.protocol.WeightBasis;
import halcyon.shared.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How the drug is prepared, fasting, who is there, and what the patient is told.
final class CarePart extends WritingPart {
    private static final List<Role> BESIDE = List.of(Role.PRESCRIBER, Role.NURSE);

    private final Select<Care.Form> form;
    private final BigDecimalField unit;
    private final IntegerField rest;
    private final IntegerField food;
    private final IntegerField drink;
    private final CheckboxGroup<Role> present;
    private final TextArea english;
    private final TextArea spanish;

    CarePart(Care care, SerializableRunnable changed) {
        super(text("care"), "", changed, Flaw.Part.CARE);
        var forms = new Select<Care.Form>();
        forms.setItems(Care.Form.values());
        forms.setItemLabelGenerator(each -> getTranslation("plan.form." + each));
        form = writing.field(text("care.form"), forms, care.preparation().form(), each -> getTranslation("plan.form." + each), true);
        unit = writing.amount(text("care.unit"), care.preparation().unitMilligrams());
        rest = writing.number(text("care.rest"), care.preparation().restMinutes());
        food = writing.number(text("care.food"), care.fasting().foodMinutes());
        drink = writing.number(text("care.drink"), care.fasting().drinkMinutes());
        var roles = new CheckboxGroup<Role>();
        roles.setItems(BESIDE);
        roles.setItemLabelGenerator(role -> getTranslation("shell.role." + role));
        present = writing.field(text("care.present"), roles, new LinkedHashSet<>(care.present()), this::said, false);
        english = writing.field(text("care.told-en"), new TextArea(), care.told().en(), text -> text, false);
        spanish = writing.field(text("care.told-es"), new TextArea(), care.told().es(), text -> text, false);
        english.addClassName("wide");
        spanish.addClassName("wide");
        fields(form, unit, rest, food, drink, present, english, spanish);
    }

    private String said(Set<Role> roles) {
        return BESIDE.stream().filter(roles::contains).map(role -> getTranslation("shell.role." + role)).collect(Collectors.joining(", "));
    }

    Care care(WeightBasis basis, Care.Steps steps) {
        return new Care(
                basis,
                steps,
                new Care.Preparation(form.getValue(), unit.getValue(), rest.getValue()),
                new Care.Fasting(food.getValue(), drink.getValue()),
                BESIDE.stream().filter(present.getValue()::contains).toList(),
                new Care.Told(english.getValue(), spanish.getValue()));
    }
}
