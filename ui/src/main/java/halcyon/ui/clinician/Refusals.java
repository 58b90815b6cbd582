package halcyon.ui.clinician;

import com.vaadin.flow.component.html.Div;
import halcyon.clearance.Clearance;
import halcyon.shared.Sentence;
import halcyon.treatment.Step;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.ReasonList.Reason;
import java.util.List;

/// Where the screen says why a step was not done; read aloud when it appears, empty when all is well.
final class Refusals extends Div {
    Refusals() {
        addClassName("refusals");
        getElement().setAttribute("role", "alert");
    }

    /// Shows what came of a step; true when it was done.
    boolean took(Step step) {
        removeAll();
        return switch (step) {
            case Step.Done done -> true;
            case Step.NotCleared red -> {
                show(red.clearance());
                yield false;
            }
            case Step.Refused refused -> {
                add(ReasonList.of(refused.reasons()));
                yield false;
            }
            case Step.Sure sure -> {
                add(ReasonList.of(sure.questions()));
                yield false;
            }
        };
    }

    void show(Clearance clearance) {
        removeAll();
        var list = new ReasonList();
        clearance.stops().forEach(result -> list.add(Reason.stop(
                result.said().in(getLocale()), result.cure().map(cure -> cure.in(getLocale())).orElse(""))));
        add(list);
    }

    void show(Sentence reason) {
        removeAll();
        add(ReasonList.of(List.of(reason)));
    }

    void show(String reason) {
        removeAll();
        add(new ReasonList().add(Reason.stop(reason, "")));
    }
}
