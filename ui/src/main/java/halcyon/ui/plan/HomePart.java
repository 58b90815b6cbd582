package halcyon.ui.plan;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.protocol.Protocol;

/// When the patient may go home.
final class HomePart extends WritingPart {
    private final IntegerField aldrete;
    private final IntegerField consciousness;
    private final IntegerField respiration;
    private final IntegerField oxygen;
    private final IntegerField minutes;

    HomePart(Protocol.Discharge plan, SerializableRunnable changed) {
        super(text("home"), "", changed);
        aldrete = writing.number(text("home.aldrete"), plan.aldreteMinimum());
        consciousness = writing.number(text("home.consciousness"), plan.consciousnessFloor());
        respiration = writing.number(text("home.respiration"), plan.respirationFloor());
        oxygen = writing.number(text("home.oxygen"), plan.oxygenFloor());
        minutes = writing.number(text("home.minutes"), plan.minutesAfterEnd());
        fields(aldrete, consciousness, respiration, oxygen, minutes);
    }

    Protocol.Discharge discharge() {
        return new Protocol.Discharge(
                aldrete.getValue(), consciousness.getValue(), respiration.getValue(), oxygen.getValue(), minutes.getValue());
    }
}
