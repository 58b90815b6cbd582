package halcyon.ui.rems;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.shared.PatientId;
import halcyon.treatment.CheckKind;
import halcyon.treatment.Enrolled;
import halcyon.treatment.RecordCheck;
import halcyon.treatment.Rems;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Records a check in one line: which, when, what was found.
final class CheckForm extends Div {
    CheckForm(Rems rems, CurrentUser user, PatientId patient, Clock clock, ZoneId zone, SerializableRunnable done) {
        addClassNames("row", "rems-check-form");
        var kind = new Select<CheckKind>();
        kind.setLabel(RemsWords.text("check.kind"));
        kind.setItems(CheckKind.values());
        kind.setItemLabelGenerator(each -> RemsWords.text("check." + each));
        kind.setValue(CheckKind.LIVER);
        var day = new DatePicker(RemsWords.text("check.day"), LocalDate.ofInstant(clock.instant(), zone));
        var abnormal = new Checkbox(RemsWords.text("check.abnormal"));
        var finding = new TextField(RemsWords.text("check.finding"));
        finding.setMaxLength(500);
        var save = new Button(RemsWords.text("check.save"), click -> {
            if (day.isEmpty()) return;
            var command = new RecordCheck(patient, kind.getValue(), day.getValue(), abnormal.getValue(), finding.getValue());
            switch (rems.recordCheck(user.actor(), command)) {
                case Enrolled.Done recorded -> {
                    done.run();
                    Toast.done(RemsWords.text("check.recorded"));
                }
                case Enrolled.Refused refused -> Toast.stop(refused.reason().in(RemsWords.locale()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(kind, day, abnormal, finding, save);
    }
}
