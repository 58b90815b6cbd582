package halcyon.ui.stage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import halcyon.ui.parts.DayField;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;

/// Every kind of field a form may have, and what opens above it.
@Route(value = "sample-form", layout = MainLayout.class)
@Needs(module = "stage", verb = "see")
class SampleForm extends Screen {
    SampleForm() {
        super("What does the caller need?");
        head().line("Two of four steps are done. What is typed is kept.");
        Button save = new Button("Save the referral", click -> Toast.stop("The phone number has 9 digits; it needs 10."));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        head().actions(new Button("Throw away", click -> new ConfirmDialog("Throw the draft away?", "It cannot be brought back.", "Throw away", done -> {}).open()), save);
        Div form = new Div();
        form.addClassName("form");
        RadioButtonGroup<String> risk = new RadioButtonGroup<>("Is the caller in danger right now?", "Yes", "No", "Not sure");
        risk.setValue("No");
        risk.addClassName("wide");
        CheckboxGroup<String> tried = new CheckboxGroup<>("Tried before", "Sertraline", "Venlafaxine", "Bupropion");
        tried.select("Sertraline");
        MultiSelectComboBox<String> days = new MultiSelectComboBox<>("Days that suit");
        days.setItems("Monday", "Tuesday", "Wednesday");
        days.select("Monday", "Tuesday");
        Select<String> site = new Select<>();
        site.setLabel("Site");
        site.setItems("Denver", "Boulder");
        site.setValue("Denver");
        TextField phone = new TextField("Phone");
        phone.setHelperText("Ten digits; we call back from 303 555 0100");
        TextField disabled = new TextField("Referral", "R-2041", "");
        disabled.setReadOnly(true);
        form.add(risk, new H2("Who calls?"), new TextField("Given name"), new TextField("Family name"), phone, new DayField("Birth date"), site, days, new TimePicker("Not before"), new IntegerField("Weight, kg"), disabled, tried);
        TextArea notes = new TextArea("What matters to the caller");
        notes.addClassName("wide");
        form.add(notes, new Details("What the payer asks for", new Paragraph("Two adequate trials in this episode.")), StatusBadge.of(State.WAITING, "eligibility asked"));
        Tabs tabs = new Tabs(new Tab("Bookings"), new Tab("Consents"), new Tab("Outcomes"));
        body().addClassName("padded");
        body().add(tabs, form);
    }
}
