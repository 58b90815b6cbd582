package halcyon.ui.cabinet;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.directory.Site;
import halcyon.treatment.Registration;
import java.util.List;
import java.util.Locale;

/// The site's number with the DEA and its dates.
final class RegistrationForm extends PanelForm {
    private final Site site;
    private final TextField number = new TextField(Say.text("dea-number"));
    private final DatePicker from = new DatePicker(Say.text("from"));
    private final DatePicker expires = new DatePicker(Say.text("expiry"));

    RegistrationForm(Room room, Site site, CabinetScreen screen) {
        super(room, Say.text("register"), screen);
        this.site = site;
        number.setMaxLength(9);
        from.setValue(room.today(site));
        fields(number, from, expires);
        foot(Say.text("register.save"), this::save);
    }

    private void save() {
        if (!filled(List.of(number, from, expires))) return;
        var typed = number.getValue().strip().toUpperCase(Locale.ROOT);
        number.setInvalid(!Registration.isDeaNumber(typed));
        number.setErrorMessage(Say.text("dea-number.wrong"));
        var turned = expires.getValue().isBefore(from.getValue());
        expires.setInvalid(turned);
        expires.setErrorMessage(Say.text("dates-turned"));
        if (number.isInvalid() || turned) return;
        took(
                room.cabinet.recordRegistration(room.actor(), new Registration(site.id(), typed, from.getValue(), expires.getValue())),
                Say.text("register.saved"));
    }
}
