package halcyon.shared;

import java.util.Optional;
import java.util.Set;

/// Who is doing this: the subject of the sign-in, the roles and the sites it holds right now.
/// First argument of every published verb; read from the live session at each call, never kept.
/// `everySite` is true for those who work for the whole network.
public record Actor(String subject, String name, Set<Role> roles, Set<SiteId> sites, boolean everySite) {
    public Actor {
        if (subject.isBlank()) throw new IllegalArgumentException("an actor needs a subject");
        roles = Set.copyOf(roles);
        sites = Set.copyOf(sites);
    }

    /// Halcyon itself, for work that follows from a fact: `system:<what>`.
    public static Actor system(String what) {
        return new Actor("system:" + what, what, Set.of(Role.SYSTEM), Set.of(), true);
    }

    /// The command line of the machine: `operator:<user of the machine>`.
    public static Actor operator(String user) {
        return new Actor("operator:" + user, user, Set.of(Role.OPERATOR), Set.of(), true);
    }

    /// A patient who opened a one-purpose link with the second factor. May act for herself only.
    public static Actor patient(PatientId patient) {
        return new Actor("patient:" + patient, "patient " + patient, Set.of(Role.PATIENT), Set.of(), true);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean mayWorkAt(SiteId site) {
        return everySite || sites.contains(site);
    }

    /// The patient this actor is, when it is one.
    public Optional<PatientId> asPatient() {
        if (!is(Role.PATIENT)) return Optional.empty();
        return Optional.of(PatientId.of(Long.parseLong(subject.substring("patient:".length()))));
    }
}
