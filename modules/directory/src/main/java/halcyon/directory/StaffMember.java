package halcyon.directory;

import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A person of the staff. `username` links to the sign-in; `npi` where the person renders care.
public record StaffMember(
        StaffId id, String name, Optional<String> username, Role role, Set<SiteId> sites, Optional<String> npi, List<Licence> licences) {
    /// A licence of a state; valid through `expires`, that day included.
    public record Licence(String state, String number, LocalDate expires) {}
}
