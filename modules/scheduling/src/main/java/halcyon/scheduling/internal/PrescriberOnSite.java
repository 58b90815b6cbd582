package halcyon.scheduling.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.rota.Rota;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/// A prescriber must be in the building: for the whole visit when it is planned, right now when it is about to happen.
@Singleton
class PrescriberOnSite implements Gate {
    private final Directory directory;
    private final Rota rota;
    private final Clock clock;

    PrescriberOnSite(Directory directory, Rota rota, Clock clock) {
        this.directory = directory;
        this.rota = rota;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "scheduling.prescriber";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        var site = directory.site(Actor.system("scheduling"), subject.site());
        return switch (checkpoint) {
            case BOOKING, T_MINUS_48H -> planned(site, subject);
            case CHECK_IN, BEFORE_DRAW -> now(site, subject);
        };
    }

    private Answer planned(Site site, Subject subject) {
        var slot = subject.slot();
        if (rota.isCovered(site.id(), Shift.Duty.PRESCRIBER, slot))
            return new Answer.Clear(Sentence.of("scheduling.prescriber.planned", Words.time(site, slot.to())));
        return new Answer.Trouble(
                Sentence.of("scheduling.prescriber.not-planned", Words.moment(site, slot.from()), Words.time(site, slot.to())),
                Sentence.of("scheduling.prescriber.cure"),
                Optional.of(slot.from()));
    }

    private Answer now(Site site, Subject subject) {
        var now = clock.instant();
        var shift = rota.prescriberAt(subject.site(), now);
        if (shift.isPresent())
            return new Answer.Clear(Sentence.of("scheduling.prescriber.here", Words.time(site, shift.get().slot().to())));
        return new Answer.Trouble(
                Sentence.of("scheduling.prescriber.away", Words.time(site, now)),
                Sentence.of("scheduling.prescriber.cure"),
                Optional.of(subject.slot().from()));
    }
}
