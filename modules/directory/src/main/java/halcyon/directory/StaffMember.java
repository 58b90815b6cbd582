package halcyon.directory;

import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A person of the staff. `username` links to the sign-in; `npi` where the person renders care.
public record StaffMember(
        StaffId id,
        String name,
        Optional<String> username,
        Role role,
        Set<SiteId> sites,
        Optional<String> npi,
        List<Licence> licences,
        List<Credential> credentials) {
    /// Nothing on file but the licences.
    public StaffMember(
            StaffId id, String name, Optional<String> username, Role role, Set<SiteId> sites, Optional<String> npi, List<Licence> licences) {
        this(id, name, username, role, sites, npi, licences, List.of());
    }

    /// A licence of a state; valid through `expires`, that day included.
    public record Licence(String state, String number, LocalDate expires) {}

    /// A certificate or skill ("BLS", "airway"); valid through `expires`, that day included, or without end.
    public record Credential(String kind, Optional<LocalDate> expires) {}

    /// The last day this person may be booked in a state: a licence of it holds, and so does every credential on file. Empty
    /// when there is no licence, or a prescriber has no NPI.
    public Optional<LocalDate> lastDay(String state) {
        if (role == Role.PRESCRIBER && npi.isEmpty()) return Optional.empty();
        return lastLicensedDay(state)
                .map(day -> endingCredential().flatMap(Credential::expires).filter(day::isAfter).orElse(day));
    }

    public Optional<LocalDate> lastLicensedDay(String state) {
        return licences.stream()
                .filter(licence -> licence.state().equals(state))
                .map(Licence::expires)
                .max(Comparator.naturalOrder());
    }

    /// The credential on file that ends first.
    public Optional<Credential> endingCredential() {
        return credentials.stream()
                .filter(credential -> credential.expires().isPresent())
                .min(Comparator.comparing(credential -> credential.expires().orElseThrow()));
    }
}
