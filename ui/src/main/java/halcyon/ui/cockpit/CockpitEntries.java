package halcyon.ui.cockpit;

import halcyon.clearance.Clearance;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.treatment.Alarms;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.Treatments;
import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/// Does what a device kept. Only what the cockpit may do without the server is there: never draw, start, discharge or sign.
@Singleton
class CockpitEntries {
    private final Treatments treatments;
    private final Alarms alarms;
    private final Texts texts;

    CockpitEntries(Treatments treatments, Alarms alarms, Texts texts) {
        this.treatments = treatments;
        this.alarms = alarms;
        this.texts = texts;
    }

    /// What became of an entry: done, or refused for `refused`, or asked back with `questions`.
    record Answer(boolean done, List<String> refused, List<String> questions) {
        static Answer refusedFor(String why) {
            return new Answer(false, List.of(why), List.of());
        }
    }

    Answer take(Actor actor, SessionId session, CockpitEntry entry, Locale locale) {
        try {
            if (entry.kind().equals("alarm")) return acknowledged(actor, entry);
            return answer(step(actor, session, entry), locale);
        } catch (IllegalArgumentException malformed) {
            return Answer.refusedFor(texts.getTranslation("cockpit.malformed", locale));
        }
    }

    /// The first to take an alarm is named; whoever comes second has taken it as well.
    private Answer acknowledged(Actor actor, CockpitEntry entry) {
        return switch (alarms.acknowledgeAlarm(actor, entry.alarmNumber(), entry.alarmReason())) {
            case Alarms.Acknowledged.Done done -> new Answer(true, List.of(), List.of());
            case Alarms.Acknowledged.Before before -> new Answer(true, List.of(), List.of());
        };
    }

    private Step step(Actor actor, SessionId session, CockpitEntry entry) {
        return switch (entry.kind()) {
            case "vitals" -> treatments.recordVitals(actor, session, entry.vitals(), entry.entry());
            case "adverseEvent" -> treatments.adverseEvent(actor, session, entry.adverseEvent(), entry.entry());
            case "note" -> treatments.note(actor, session, entry.words(), entry.entry());
            case "stop" -> treatments.stop(actor, session, entry.entry());
            case "pause" -> treatments.pause(actor, session, entry.entry());
            case "restart" -> treatments.restart(actor, session, entry.entry());
            default -> throw new IllegalArgumentException("a cockpit does not send '" + entry.kind() + "'");
        };
    }

    private static Answer answer(Step step, Locale locale) {
        return switch (step) {
            case Step.Done done -> new Answer(true, List.of(), List.of());
            case Step.Refused refused -> new Answer(false, said(refused.reasons(), locale), List.of());
            case Step.NotCleared red ->
                new Answer(false, said(red.clearance().stops().stream().map(Clearance.Result::said).toList(), locale), List.of());
            case Step.Sure sure -> new Answer(false, List.of(), said(sure.questions(), locale));
        };
    }

    private static List<String> said(List<Sentence> sentences, Locale locale) {
        return sentences.stream().map(sentence -> sentence.in(locale)).toList();
    }
}
