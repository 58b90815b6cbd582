package halcyon.directory.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everyone named for the visit is licensed in the site's state through the day of the visit, and so are the credentials on
/// file; a prescriber has an NPI.
@Singleton
class LicenceGate implements Gate {
    private final StaffBook staff;
    private final PlaceBook places;

    LicenceGate(StaffBook staff, PlaceBook places) {
        this.staff = staff;
        this.places = places;
    }

    @Override
    public String name() {
        return "directory.licence";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        return answer(subject, staff.members(subject.staff()));
    }

    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        var everyone = staff.members(visits.stream().flatMap(visit -> visit.staff().stream()).collect(Collectors.toSet()));
        return visits.stream()
                .map(visit -> answer(visit, everyone.stream().filter(member -> visit.staff().contains(member.id())).toList()))
                .toList();
    }

    private Answer answer(Subject subject, List<StaffMember> members) {
        var site = places.site(subject.site());
        // half-open: a visit that ends at midnight is not on the next day
        var day = LocalDate.ofInstant(subject.slot().to().minusMillis(1), site.zone());
        for (var member : members) {
            var trouble = troubleOf(member, site, day);
            if (trouble.isPresent()) return trouble.get();
        }
        if (members.isEmpty()) return new Answer.Clear(Sentence.of("directory.licence.nobody-yet"));
        return new Answer.Clear(Sentence.of("directory.licence.held", members.size(), site.state(), day));
    }

    private static Optional<Answer> troubleOf(StaffMember member, Site site, LocalDate day) {
        if (member.role() == Role.PRESCRIBER && member.npi().isEmpty())
            return Optional.of(trouble("directory.licence.no-npi", member.name()));
        var last = member.lastLicensedDay(site.state());
        if (last.isEmpty()) return Optional.of(trouble("directory.licence.none", member.name(), site.state()));
        if (last.get().isBefore(day))
            return Optional.of(trouble("directory.licence.ends", member.name(), site.state(), last.get()));
        var ending = member.endingCredential().filter(paper -> paper.expires().filter(day::isAfter).isPresent());
        if (ending.isPresent())
            return Optional.of(trouble("directory.credential.ends", member.name(), ending.get().kind(), ending.get().expires().orElse(day)));
        return Optional.empty();
    }

    private static Answer trouble(String key, Object... arguments) {
        return new Answer.Trouble(Sentence.of(key, arguments), Sentence.of("directory.licence.cure"), Optional.empty());
    }
}
