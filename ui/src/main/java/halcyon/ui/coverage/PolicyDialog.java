package halcyon.ui.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.billing.CoverageRecorded;
import halcyon.billing.Coverages;
import halcyon.billing.Policy;
import halcyon.billing.RecordPolicy;
import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.shared.PatientId;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A payer in its place, as the card says.
final class PolicyDialog extends Dialog {
    private static final String HERSELF = "SELF";
    private final transient Coverages coverages;
    private final transient CurrentUser user;
    private final transient PatientId patient;
    private final transient Runnable done;
    private final Select<Integer> priority = new Select<>();
    private final ComboBox<Payer> payer = new ComboBox<>();
    private final TextField plan = new TextField();
    private final TextField member = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Select<String> relationship = new Select<>();
    private final TextField family = new TextField();
    private final TextField given = new TextField();
    private final DatePicker birth = new DatePicker();
    private final Select<String> sex = new Select<>();

    PolicyDialog(Coverages coverages, Directory directory, CurrentUser user, PatientId patient, LocalDate today, Runnable done) {
        this.coverages = coverages;
        this.user = user;
        this.patient = patient;
        this.done = done;
        setHeaderTitle(getTranslation("coverage.add"));
        choose(directory);
        label();
        member.setMaxLength(80);
        plan.setMaxLength(80);
        from.setValue(today);
        relationship.addValueChangeListener(change -> holder().forEach(field -> field.setVisible(!HERSELF.equals(change.getValue()))));
        relationship.setValue(HERSELF);
        Div form = new Div(priority, payer, plan, member, from, to, relationship, family, given, birth, sex);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("coverage.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("coverage.cancel"), click -> close()), save);
    }

    private void choose(Directory directory) {
        priority.setItems(1, 2, 3);
        priority.setItemLabelGenerator(place -> getTranslation("coverage.place." + place));
        priority.setValue(1);
        payer.setItems(directory.payers(user.actor()));
        payer.setItemLabelGenerator(Payer::name);
        relationship.setItems(HERSELF, "SPOUSE", "CHILD", "OTHER");
        relationship.setItemLabelGenerator(word -> getTranslation("coverage.relationship." + word));
        sex.setItems("F", "M", "U");
        sex.setItemLabelGenerator(word -> getTranslation("coverage.sex." + word));
    }

    private void label() {
        priority.setLabel(getTranslation("coverage.field.place"));
        payer.setLabel(getTranslation("coverage.field.payer"));
        plan.setLabel(getTranslation("coverage.field.plan"));
        member.setLabel(getTranslation("coverage.field.member"));
        from.setLabel(getTranslation("coverage.field.from"));
        to.setLabel(getTranslation("coverage.field.to"));
        relationship.setLabel(getTranslation("coverage.field.holder"));
        family.setLabel(getTranslation("coverage.field.family"));
        given.setLabel(getTranslation("coverage.field.given"));
        birth.setLabel(getTranslation("coverage.field.birth"));
        sex.setLabel(getTranslation("coverage.field.sex"));
    }

    private List<Component> holder() {
        return List.of(family, given, birth, sex);
    }

    private void save() {
        boolean other = !HERSELF.equals(relationship.getValue());
        boolean good = check(payer, payer.getValue() != null) & check(member, member.getValue().strip().matches("[A-Za-z0-9-]{2,80}")) & check(from, from.getValue() != null)
                & check(to, to.getValue() == null || from.getValue() == null || !to.getValue().isBefore(from.getValue()));
        if (other) good &= check(family, !family.getValue().isBlank()) & check(given, !given.getValue().isBlank()) & check(birth, birth.getValue() != null) & check(sex, sex.getValue() != null);
        if (!good) return;
        switch (coverages.recordPolicy(user.actor(), command(other))) {
            case CoverageRecorded.Done kept -> finished();
            case CoverageRecorded.Refused refused -> Toast.stop(refused.reason().in(getLocale()));
        }
    }

    private RecordPolicy command(boolean other) {
        Optional<Policy.Holder> holder = other
                ? Optional.of(new Policy.Holder(Policy.Relationship.valueOf(relationship.getValue()), family.getValue().strip(), given.getValue().strip(), birth.getValue(), sex.getValue()))
                : Optional.empty();
        return new RecordPolicy(patient, priority.getValue(), payer.getValue().id(), plan.getValue().strip(), member.getValue().strip(), holder, from.getValue(),
                Optional.ofNullable(to.getValue()));
    }

    private void finished() {
        Toast.done(getTranslation("coverage.saved"));
        close();
        done.run();
    }

    private boolean check(HasValidation field, boolean good) {
        field.setInvalid(!good);
        field.setErrorMessage(good ? "" : getTranslation("coverage.field.wrong"));
        return good;
    }
}
