package halcyon.ui.waiting;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.directory.Directory;
import halcyon.directory.PatientLine;
import halcyon.directory.Site;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.scheduling.JoinWaitingList;
import halcyon.scheduling.JoinWaitingList.Wish;
import halcyon.scheduling.JoinedWaitingList;
import halcyon.scheduling.WaitingList;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a patient on the list to begin a course: which plan, where, when, how urgent.
final class WishForm {
    private static final int SHORTEST = 2;
    private final WaitingList waiting;
    private final CurrentUser user;
    private final Clock clock;
    private final SerializableRunnable done;
    private final SidePanel panel;
    private final ComboBox<PatientLine> patient = new ComboBox<>(text("patient"));
    private final Select<Protocol> plan = new Select<>();
    private final MultiSelectComboBox<Site> sites = new MultiSelectComboBox<>(text("sites"));
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(text("days"));
    private final TimePicker notBefore = new TimePicker(text("not-before"), LocalTime.of(8, 0));
    private final TimePicker notAfter = new TimePicker(text("not-after"), LocalTime.of(18, 0));
    private final Select<Integer> priority = new Select<>();

    WishForm(WaitingList waiting, Directory directory, Protocols protocols, CurrentUser user, Clock clock, SerializableRunnable done) {
        this.waiting = waiting;
        this.user = user;
        this.clock = clock;
        this.done = done;
        panel = new SidePanel(text("add"), done);
        patient.setItemLabelGenerator(line -> line.listName() + " · " + line.birthDate());
        patient.setItemsWithFilterConverter(
                asked -> {
                    var words = asked.getFilter().orElse("").strip();
                    var found = words.length() < SHORTEST ? Stream.<PatientLine>empty() : directory.findPatients(user.actor(), words).stream();
                    return found.skip(asked.getOffset()).limit(asked.getLimit());
                },
                words -> words);
        plan.setLabel(text("plan"));
        plan.setItems(protocols.inForce(user.actor(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        plan.setItemLabelGenerator(Protocol::title);
        var own = directory.sites(user.actor());
        sites.setItems(own);
        sites.setItemLabelGenerator(Site::name);
        own.stream().findFirst().ifPresent(site -> sites.setValue(site));
        days.setItems(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, UI.getCurrent().getLocale()));
        notBefore.setLocale(Locale.UK);
        notAfter.setLocale(Locale.UK);
        priority.setLabel(text("priority"));
        priority.setItems(1, 2, 3, 4, 5);
        priority.setItemLabelGenerator(each -> text("priority." + each));
        priority.setValue(3);
        panel.body().addClassName("stack");
        panel.body().add(patient, plan, sites, days, notBefore, notAfter, priority);
        var save = new Button(text("save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        panel.foot(save);
        panel.addAttachListener(attached -> patient.focus());
    }

    SidePanel panel() {
        return panel;
    }

    private void save() {
        var turned = notBefore.isEmpty() || notAfter.isEmpty() || !notBefore.getValue().isBefore(notAfter.getValue());
        notAfter.setInvalid(turned);
        notAfter.setErrorMessage(text("hours-turned"));
        patient.setInvalid(patient.isEmpty());
        plan.setInvalid(plan.isEmpty());
        sites.setInvalid(sites.isEmpty());
        for (var field : new HasValidation[] {patient, plan, sites}) field.setErrorMessage(text("missing"));
        if (turned || patient.isEmpty() || plan.isEmpty() || sites.isEmpty()) return;
        switch (waiting.joinWaitingList(user.actor(), wish())) {
            case JoinedWaitingList.Done joined -> {
                done.run();
                Toast.done(text("joined", patient.getValue().listName()));
            }
            case JoinedWaitingList.Refused refused -> Toast.stop(refused.reason().in(UI.getCurrent().getLocale()));
        }
    }

    private JoinWaitingList wish() {
        var zone = sites.getValue().iterator().next().zone();
        return new JoinWaitingList(
                patient.getValue().id(), new Wish.ToBegin(plan.getValue().code()), sites.getValue().stream().map(Site::id).collect(Collectors.toSet()),
                days.getValue(), notBefore.getValue(), notAfter.getValue(), LocalDate.ofInstant(clock.instant(), zone), priority.getValue());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("waiting." + key, arguments);
    }
}
