package halcyon.treatment.internal;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;
import static halcyon.treatment.internal.SessionFile.TREATMENT;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.directory.StaffMember;
import halcyon.protocol.Protocols;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Role;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everybody whom the protocol wants present has a shift at the site that covers this minute: asked at the draw and again at the
/// start.
@Singleton
class PresentGate implements Gate {
    private final Protocols protocols;
    private final Scheduling scheduling;
    private final Directory directory;
    private final Clock clock;

    PresentGate(Protocols protocols, Scheduling scheduling, Directory directory, Clock clock) {
        this.protocols = protocols;
        this.scheduling = scheduling;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "treatment.present";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        if (checkpoint != Checkpoint.BEFORE_DRAW || subject.protocolVersion().isEmpty()) return clear("treatment.present-later");
        var needed = protocols.version(TREATMENT, subject.protocolVersion().get()).care().present();
        var here = onShift(subject);
        return needed.stream()
                .filter(role -> of(role, here).isEmpty())
                .findFirst()
                .map(role -> trouble(subject, key(role), role.claim()))
                .orElseGet(() -> clear("treatment.present-here", names(needed, here)));
    }

    private List<StaffMember> onShift(Subject subject) {
        var now = clock.instant();
        var moment = new TimeSlot(now, now.plus(Duration.ofMinutes(1)));
        return scheduling.shifts(TREATMENT, subject.site(), moment).stream()
                .filter(shift -> !shift.slot().from().isAfter(now))
                .map(shift -> directory.staffMember(TREATMENT, shift.staff()))
                .toList();
    }

    private static Optional<StaffMember> of(Role role, List<StaffMember> here) {
        return here.stream().filter(member -> member.role() == role).findFirst();
    }

    private static String names(List<Role> needed, List<StaffMember> here) {
        return needed.stream().flatMap(role -> of(role, here).stream()).map(StaffMember::name).collect(Collectors.joining(", "));
    }

    private static String key(Role role) {
        return switch (role) {
            case PRESCRIBER -> "treatment.present-no-prescriber";
            case NURSE -> "treatment.present-no-nurse";
            default -> "treatment.present-somebody-missing";
        };
    }
}
