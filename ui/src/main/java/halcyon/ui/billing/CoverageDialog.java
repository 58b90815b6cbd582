package halcyon.ui.billing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import halcyon.billing.Billing;
import halcyon.billing.Coverage;
import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.shared.PatientId;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.LocalDate;

/// Who pays from a day on: an insurer with the member id on the card, or the patient.
class CoverageDialog extends Dialog {
    private static final String INSURER = "insurer";
    private static final String PATIENT = "patient";
    private final RadioButtonGroup<String> who = new RadioButtonGroup<>();
    private final ComboBox<Payer> payer = new ComboBox<>();
    private final TextField member = new TextField();
    private final DatePicker from = new DatePicker();
    private final transient Billing billing;
    private final transient CurrentUser user;
    private final transient PatientId patient;
    private final Command done;

    CoverageDialog(Billing billing, Directory directory, CurrentUser user, PatientId patient, LocalDate today, Command done) {
        this.billing = billing;
        this.user = user;
        this.patient = patient;
        this.done = done;
        setHeaderTitle(getTranslation("billing.cover.title"));

        who.setLabel(getTranslation("billing.balance.payer"));
        who.setItems(INSURER, PATIENT);
        who.setItemLabelGenerator(word -> getTranslation("billing.cover." + word));
        payer.setLabel(getTranslation("billing.cover.payer"));
        payer.setItems(directory.payers(user.actor()));
        payer.setItemLabelGenerator(Payer::name);
        member.setLabel(getTranslation("billing.correct.member"));
        member.setMaxLength(80);
        from.setLabel(getTranslation("billing.cover.from"));
        from.setValue(today);
        who.addValueChangeListener(change -> show());
        who.setValue(INSURER);

        Div form = new Div(who, payer, member, from);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("billing.cover.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("billing.cancel"), click -> close()), save);
    }

    private void show() {
        boolean insured = INSURER.equals(who.getValue());
        payer.setVisible(insured);
        member.setVisible(insured);
    }

    private void save() {
        boolean insured = INSURER.equals(who.getValue());
        require(payer, insured && payer.getValue() == null, "billing.cover.payerMissing");
        require(member, insured && member.getValue().isBlank(), "billing.cover.memberMissing");
        require(from, from.getValue() == null, "billing.cover.fromMissing");
        if (payer.isInvalid() || member.isInvalid() || from.isInvalid()) return;
        Coverage coverage = insured ? new Coverage.Insurer(payer.getValue(), member.getValue().strip()) : new Coverage.SelfPay();
        billing.cover(user.actor(), patient, from.getValue(), coverage);
        Toast.done(coverage.shown().in(getLocale()));
        close();
        done.execute();
    }

    private <T extends com.vaadin.flow.component.HasValidation> void require(T field, boolean wrong, String text) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? getTranslation(text) : "");
    }
}
