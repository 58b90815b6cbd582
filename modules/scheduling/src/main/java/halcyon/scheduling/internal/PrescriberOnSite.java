package halcyon.scheduling.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.protocol.Protocols;
import halcyon.protocol.VisitType;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.need.Needs;
import halcyon.scheduling.internal.rota.Presence;
import halcyon.scheduling.internal.rota.Rota;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A prescriber must be in the building: for the whole visit when it is planned, right now when it is about to happen.
@Singleton
class PrescriberOnSite implements Gate {
    private static final Actor US = Actor.system("scheduling");

    private final Directory directory;
    private final Protocols protocols;
    private final Rota rota;
    private final Clock clock;

    PrescriberOnSite(Directory directory, Protocols protocols, Rota rota, Clock clock) {
        this.directory = directory;
        this.protocols = protocols;
        this.rota = rota;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "scheduling.prescriber";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        return answer(checkpoint, subject, site -> rota.present(site, subject.slot()));
    }

    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        if (checkpoint != Checkpoint.BOOKING) return Gate.super.askEach(checkpoint, visits);
        var there = rota.presentAt(visits);
        return visits.stream().map(visit -> answer(checkpoint, visit, there)).toList();
    }

    private Answer answer(Checkpoint checkpoint, Subject subject, Function<SiteId, Presence> there) {
        if (!visit(subject).map(VisitType::needsPrescriber).orElse(subject.purpose().equals(Subject.TREATMENT)))
            return new Answer.Clear(Sentence.of("scheduling.prescriber.not-needed"));
        var site = directory.site(US, subject.site());
        return switch (checkpoint) {
            case BOOKING, T_MINUS_48H -> planned(site, subject, there.apply(site.id()));
            case CHECK_IN, BEFORE_DRAW -> now(site, subject);
        };
    }

    private Answer planned(Site site, Subject subject, Presence there) {
        var slot = needed(subject);
        if (there.isCovered(Shift.Duty.PRESCRIBER, slot))
            return new Answer.Clear(Sentence.of("scheduling.prescriber.planned", Words.time(site, slot.to())));
        return new Answer.Trouble(
                Sentence.of("scheduling.prescriber.not-planned", Words.moment(site, slot.from()), Words.time(site, slot.to())),
                Sentence.of("scheduling.prescriber.cure"),
                Optional.of(slot.from()));
    }

    /// The minutes the protocol asks for a prescriber; without a protocol, all of them.
    private TimeSlot needed(Subject subject) {
        return visit(subject)
                .flatMap(visit -> Needs.of(visit).prescriber())
                .map(span -> span.after(subject.slot().from()))
                .orElse(subject.slot());
    }

    // a subject names no session: its visit type is the one of this purpose and length
    private Optional<VisitType> visit(Subject subject) {
        var isTreatment = subject.purpose().equals(Subject.TREATMENT);
        return subject.protocolVersion().flatMap(id -> protocols.version(US, id).calendar().visits().stream()
                .filter(visit -> visit.hasAdministration() == isTreatment)
                .filter(visit -> visit.chairMinutes() == subject.slot().length().toMinutes())
                .findFirst());
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
