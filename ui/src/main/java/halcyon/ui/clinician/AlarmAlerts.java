package halcyon.ui.clinician;

import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.treatment.Alarm;
import halcyon.treatment.Alarms;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.State;
import halcyon.ui.shell.Alert;
import halcyon.ui.shell.AlertSource;
import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Critical alarms that nobody has acknowledged ring at every nurse and prescriber of the site, the person called among them.
@Singleton
class AlarmAlerts implements AlertSource {
    private final Alarms alarms;
    private final Texts texts;

    AlarmAlerts(Alarms alarms, Texts texts) {
        this.alarms = alarms;
        this.texts = texts;
    }

    @Override
    public List<Alert> alertsFor(Actor actor, Optional<SiteId> site, Locale locale) {
        if (!TreatmentAccess.TABLE.allows(actor, "acknowledgeAlarm")) return List.of();
        var sites = site.map(List::of).orElseGet(() -> List.copyOf(actor.sites()));
        return sites.stream()
                .filter(actor::mayWorkAt)
                .flatMap(one -> alarms.openAlarms(actor, one).stream())
                .filter(alarm -> alarm.repeatEvery().isPresent())
                .map(alarm -> alert(alarm, locale))
                .toList();
    }

    private Alert alert(Alarm alarm, Locale locale) {
        var what = Sentence.of("treatment.alert-" + alarm.word()).in(locale);
        var called = alarm.escalatedTo().filter(name -> !name.isEmpty());
        var text = called.map(name -> texts.getTranslation("clinician.alarm.bell.called", locale, alarm.chair(), what, name))
                .orElseGet(() -> texts.getTranslation("clinician.alarm.bell", locale, alarm.chair(), what));
        return new Alert(State.STOP, text, "session/" + alarm.session());
    }
}
