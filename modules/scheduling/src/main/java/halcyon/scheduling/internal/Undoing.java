package halcyon.scheduling.internal;

import halcyon.scheduling.ChangeId;
import halcyon.scheduling.Undone;
import halcyon.scheduling.internal.Rearrangement.Step;
import halcyon.scheduling.internal.change.Kept;
import halcyon.scheduling.internal.occupancy.Contended;
import halcyon.shared.Actor;
import halcyon.shared.Json;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Takes an act of change back while nobody has been told of it.
@Singleton
@Transactional
class Undoing {
    private final Kept kept;
    private final BookingLife life;
    private final Rearrangement rearrangement;
    private final Json json;
    private final Clock clock;

    Undoing(Kept kept, BookingLife life, Rearrangement rearrangement, Json json, Clock clock) {
        this.kept = kept;
        this.life = life;
        this.rearrangement = rearrangement;
        this.json = json;
        this.clock = clock;
    }

    List<SiteId> sites(ChangeId change) {
        return act(change).steps().stream().map(step -> life.find(step.booking()).atSite()).distinct().toList();
    }

    /// Throws [halcyon.scheduling.internal.occupancy.PlaceLost] when a place of before has gone.
    Undone undo(Actor actor, ChangeId change) {
        var act = act(change);
        if (act.undone()) return new Undone.Refused(Sentence.of("scheduling.undone-already"));
        if (!clock.instant().isBefore(act.undoUntil())) return new Undone.Refused(Sentence.of("scheduling.undo-too-late"));
        var steps = new ArrayList<Step>();
        for (var step : act.steps()) {
            var now = life.find(step.booking());
            if (now.version() != step.versionAfter()) return new Undone.Refused(Sentence.of("scheduling.changed-since"));
            steps.add(new Step(life.hold(now), json.read(step.was(), BookingRow.class)));
        }
        if (!kept.takeBack(change.value(), clock.instant())) throw new Contended();
        return new Undone.Done(rearrangement.reverse(actor, change, steps));
    }

    private Kept.Act act(ChangeId change) {
        return kept.find(change.value()).orElseThrow(() -> new Unknown("change " + change));
    }
}
