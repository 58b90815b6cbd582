package halcyon.ui.plan;

import com.vaadin.flow.function.SerializableRunnable;
import halcyon.protocol.Flaw;
import halcyon.protocol.Protocol;
import java.util.List;
import java.util.stream.Stream;

/// The stages of the course and the phases of its visits.
final class CalendarPart extends WritingPart {
    private final List<StageFields> stages;
    private final List<VisitFields> visits;

    CalendarPart(Protocol.Calendar calendar, SerializableRunnable changed) {
        super(text("calendar"), "", changed, Flaw.Part.STAGES, Flaw.Part.VISITS);
        stages = calendar.stages().stream().map(stage -> new StageFields(stage, changed)).toList();
        visits = calendar.visits().stream().map(visit -> new VisitFields(visit, changed)).toList();
        stages.forEach(this::add);
        visits.forEach(this::add);
    }

    Protocol.Calendar calendar() {
        return new Protocol.Calendar(
                visits.stream().map(VisitFields::visit).toList(), stages.stream().map(StageFields::stage).toList());
    }

    @Override
    List<Writing.Difference> differences() {
        return parts().flatMap(part -> part.differences().stream()).toList();
    }

    @Override
    List<String> missing() {
        return parts().flatMap(part -> part.missing().stream()).toList();
    }

    private Stream<WritingPart> parts() {
        return Stream.concat(stages.stream(), visits.stream());
    }
}
