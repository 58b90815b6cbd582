package halcyon.protocol;

import halcyon.directory.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Phases of equal needs, from their minutes alone; a phase without minutes is left out.
final class PlainCalendar {
    private static final List<PhaseKind> KINDS = List.of(
            PhaseKind.PREPARATION, PhaseKind.ADMINISTRATION, PhaseKind.MONITORING, PhaseKind.DISCHARGE, PhaseKind.TURNOVER);

    private PlainCalendar() {}

    static Protocol.Calendar of(Stage stage, List<Integer> minutes, int patientsPerObserver) {
        var phases = new ArrayList<Phase>();
        for (var i = 0; i < KINDS.size(); i++)
            if (minutes.get(i) != 0) phases.add(phase(KINDS.get(i), minutes.get(i), patientsPerObserver));
        return new Protocol.Calendar(List.of(new VisitType(stage.visit(), phases)), List.of(stage));
    }

    private static Phase phase(PhaseKind kind, int minutes, int patientsPerObserver) {
        var inSeat = kind != PhaseKind.TURNOVER;
        return new Phase(kind, minutes, Set.of(ResourceKind.CHAIR), inSeat ? patientsPerObserver : 0, false, inSeat, false);
    }
}
