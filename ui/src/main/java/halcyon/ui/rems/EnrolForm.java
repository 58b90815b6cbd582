package halcyon.ui.rems;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.directory.Directory;
import halcyon.directory.PatientLine;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.shared.Role;
import halcyon.treatment.EnrolPatient;
import halcyon.treatment.Enrolled;
import halcyon.treatment.Rems;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// The patient enrolment form: whose, under which number, who signed when, and the scanned form itself.
final class EnrolForm {
    private static final int SHORTEST = 2;
    private final Rems rems;
    private final CurrentUser user;
    private final SerializableRunnable done;
    private final SidePanel panel = new SidePanel(RemsWords.text("enrol"), this::close);
    private final ComboBox<PatientLine> patient = new ComboBox<>(RemsWords.text("patient"));
    private final TextField number = new TextField(RemsWords.text("enrol.number"));
    private final DatePicker patientSigned;
    private final ComboBox<String> prescriber = new ComboBox<>(RemsWords.text("enrol.prescriber"));
    private final DatePicker prescriberSigned;
    private final FileField form = new FileField(RemsWords.text("form.scan"));

    EnrolForm(Rems rems, Directory directory, CurrentUser user, Clock clock, ZoneId zone, SerializableRunnable done) {
        this.rems = rems;
        this.user = user;
        this.done = done;
        var today = LocalDate.ofInstant(clock.instant(), zone);
        patientSigned = new DatePicker(RemsWords.text("enrol.patient-signed"), today);
        prescriberSigned = new DatePicker(RemsWords.text("enrol.prescriber-signed"), today);
        patient.setItemLabelGenerator(line -> line.listName() + " · " + line.birthDate());
        patient.setItemsWithFilterConverter(
                asked -> {
                    var words = asked.getFilter().orElse("").strip();
                    var found = words.length() < SHORTEST ? Stream.<PatientLine>empty() : directory.findPatients(user.actor(), words).stream();
                    return found.skip(asked.getOffset()).limit(asked.getLimit());
                },
                words -> words);
        prescriber.setItems(prescribers(directory));
        number.setMaxLength(40);
        panel.body().addClassName("stack");
        panel.body().add(patient, number, patientSigned, prescriber, prescriberSigned, form);
        var save = new Button(RemsWords.text("enrol.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        panel.foot(save);
        panel.addAttachListener(attached -> patient.focus());
    }

    SidePanel panel() {
        return panel;
    }

    private List<String> prescribers(Directory directory) {
        return directory.sites(user.actor()).stream()
                .map(Site::id)
                .flatMap(site -> directory.staff(user.actor(), site).stream())
                .filter(member -> member.role() == Role.PRESCRIBER)
                .map(StaffMember::name)
                .distinct()
                .sorted()
                .toList();
    }

    private void save() {
        need(patient, patient.isEmpty());
        need(prescriber, prescriber.isEmpty());
        need(number, number.isEmpty());
        need(patientSigned, patientSigned.isEmpty());
        need(prescriberSigned, prescriberSigned.isEmpty());
        var gaps = patient.isEmpty() || prescriber.isEmpty() || number.isEmpty() || patientSigned.isEmpty() || prescriberSigned.isEmpty();
        if (!form.filled() || gaps) return;
        var command = new EnrolPatient(
                patient.getValue().id(), number.getValue(), patientSigned.getValue(), prescriberSigned.getValue(), prescriber.getValue(), form.file().orElseThrow());
        switch (rems.enrolPatient(user.actor(), command)) {
            case Enrolled.Done enrolled -> {
                done.run();
                Toast.done(RemsWords.text("enrolled", patient.getValue().listName()));
            }
            case Enrolled.Refused refused -> Toast.stop(refused.reason().in(RemsWords.locale()));
        }
    }

    private void close() {
        panel.removeFromParent();
    }

    private static void need(HasValidation field, boolean missing) {
        field.setInvalid(missing);
        field.setErrorMessage(RemsWords.text("missing"));
    }
}
