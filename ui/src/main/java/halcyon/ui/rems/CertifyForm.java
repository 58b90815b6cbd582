package halcyon.ui.rems;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.directory.Site;
import halcyon.treatment.CertifySites;
import halcyon.treatment.Enrolled;
import halcyon.treatment.Rems;
import halcyon.treatment.RemsSetting;
import halcyon.treatment.Representative;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The enrolment form of a setting: the representative, and a number for every site it lists. A site without a number is not on it.
final class CertifyForm {
    private final Rems rems;
    private final CurrentUser user;
    private final SerializableRunnable done;
    private final SidePanel panel;
    private final RadioButtonGroup<RemsSetting> setting = new RadioButtonGroup<>(RemsWords.text("setting"));
    private final TextField name = new TextField(RemsWords.text("representative"));
    private final TextField title = new TextField(RemsWords.text("representative.title"));
    private final TextField phone = new TextField(RemsWords.text("representative.phone"));
    private final TextField email = new TextField(RemsWords.text("representative.email"));
    private final DatePicker signed;
    private final DatePicker from;
    private final Map<Site, TextField> numbers = new LinkedHashMap<>();
    private final FileField form = new FileField(RemsWords.text("form.scan"));

    CertifyForm(Rems rems, CurrentUser user, List<Site> sites, Clock clock, ZoneId zone, SerializableRunnable done) {
        this.rems = rems;
        this.user = user;
        this.done = done;
        var today = LocalDate.ofInstant(clock.instant(), zone);
        signed = new DatePicker(RemsWords.text("signed"), today);
        from = new DatePicker(RemsWords.text("certified.from"), today);
        panel = new SidePanel(RemsWords.text("certify"), done);
        setting.setItems(RemsSetting.values());
        setting.setItemLabelGenerator(each -> RemsWords.text("setting." + each));
        setting.setValue(RemsSetting.OUTPATIENT);
        panel.body().addClassName("stack");
        panel.body().add(setting, name, title, phone, email, signed, from, new Paragraph(RemsWords.text("certify.sites")));
        for (var site : sites) {
            var number = new TextField(RemsWords.text("certify.number", site.name()));
            number.setMaxLength(40);
            numbers.put(site, number);
            panel.body().add(number);
        }
        panel.body().add(form);
        var save = new Button(RemsWords.text("certify.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        panel.foot(save);
        panel.addAttachListener(attached -> name.focus());
    }

    SidePanel panel() {
        return panel;
    }

    private void save() {
        if (!complete()) return;
        var listed = numbers.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new CertifySites.Listed(entry.getKey().id(), entry.getValue().getValue()))
                .toList();
        var who = new Representative(name.getValue(), title.getValue(), phone.getValue(), email.getValue());
        var command = new CertifySites(setting.getValue(), who, signed.getValue(), from.getValue(), listed, form.file().orElseThrow());
        switch (rems.certifySites(user.actor(), command)) {
            case Enrolled.Done certified -> {
                done.run();
                Toast.done(RemsWords.text("certified", listed.size()));
            }
            case Enrolled.Refused refused -> Toast.stop(refused.reason().in(RemsWords.locale()));
        }
    }

    private boolean complete() {
        var noNumber = numbers.values().stream().allMatch(TextField::isEmpty);
        numbers.values().forEach(number -> need(number, noNumber));
        need(name, name.isEmpty());
        need(phone, phone.isEmpty());
        need(signed, signed.isEmpty());
        var early = from.isEmpty() || (!signed.isEmpty() && from.getValue().isBefore(signed.getValue()));
        need(from, early);
        if (early) from.setErrorMessage(RemsWords.text("certify.early"));
        return form.filled() && !noNumber && !name.isEmpty() && !phone.isEmpty() && !signed.isEmpty() && !early;
    }

    private static void need(HasValidation field, boolean missing) {
        field.setInvalid(missing);
        field.setErrorMessage(RemsWords.text("missing"));
    }
}
