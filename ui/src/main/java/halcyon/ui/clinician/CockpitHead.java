package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import halcyon.clearance.Clearance;
import halcyon.treatment.Session;
import halcyon.ui.parts.QuestionHeader;
import halcyon.ui.parts.State;

/// The question of each phase and its answer in words.
final class CockpitHead {
    private final Component on;

    CockpitHead(Component on) {
        this.on = on;
    }

    void show(QuestionHeader head, Session session, Clearance gates) {
        head.ask(text("question." + session.state().name()));
        switch (session.state()) {
            case PREPARING -> ready(head, gates);
            case DRAWN, RUNNING, MONITORING, DISCHARGED, SIGNED, ABANDONED ->
                head.answer(
                        SessionWords.colour(session.state()),
                        on.getTranslation("clinician.state." + session.state().name()),
                        text("answer." + session.state().name()));
        }
    }

    private void ready(QuestionHeader head, Clearance gates) {
        var red = gates.stops().size();
        if (red == 0) head.answer(State.READY, text("green"), text("green.more"));
        else head.answer(State.STOP, text("red"), on.getTranslation("clinician.cockpit.red.more", red));
    }

    private String text(String key) {
        return on.getTranslation("clinician.cockpit." + key);
    }
}
