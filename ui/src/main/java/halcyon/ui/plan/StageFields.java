package halcyon.ui.plan;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.protocol.Stage;

/// One stage of the course.
final class StageFields extends WritingPart {
    private final TextField name;
    private final TextField visit;
    private final IntegerField sessions;
    private final IntegerField fewest;
    private final IntegerField within;
    private final IntegerField least;
    private final IntegerField most;
    private final IntegerField drift;

    StageFields(Stage stage, SerializableRunnable changed) {
        super(text("stage", stage.name()), stage.name() + ": ", changed);
        name = writing.field(text("stage.name"), new TextField(), stage.name(), text -> text, true);
        visit = writing.field(text("stage.visit"), new TextField(), stage.visit(), text -> text, true);
        sessions = writing.number(text("stage.sessions"), stage.sessions());
        fewest = writing.number(text("stage.fewest"), stage.fewest());
        within = writing.number(text("stage.within"), stage.withinDays());
        least = writing.number(text("stage.least"), stage.minimumGapDays());
        most = writing.number(text("stage.most"), stage.maximumGapDays());
        drift = writing.number(text("stage.drift"), stage.driftDays());
        fields(name, visit, sessions, fewest, within, least, most, drift);
    }

    Stage stage() {
        return new Stage(
                name.getValue(), visit.getValue(), sessions.getValue(), fewest.getValue(), within.getValue(), least.getValue(), most.getValue(),
                drift.getValue());
    }
}
