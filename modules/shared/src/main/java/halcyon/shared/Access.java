package halcyon.shared;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One module's table of role × verb; the site comes from the actor. A verb without a row is refused for everyone.
/// The rail and the route guard of the UI read the same table.
public final class Access {
    private final String module;
    private final Map<String, Set<Role>> rows;

    private Access(String module, Map<String, Set<Role>> rows) {
        this.module = module;
        this.rows = Map.copyOf(rows);
    }

    public static Builder of(String module) {
        return new Builder(module);
    }

    public String module() {
        return module;
    }

    public Set<String> verbs() {
        return new TreeSet<>(rows.keySet());
    }

    public Set<Role> rolesOf(String verb) {
        return rows.getOrDefault(verb, Set.of());
    }

    /// Whether the actor's role allows the verb at some site.
    public boolean allows(Actor actor, String verb) {
        return rolesOf(verb).stream().anyMatch(actor::is);
    }

    public boolean allows(Actor actor, String verb, SiteId site) {
        return allows(actor, verb) && actor.mayWorkAt(site);
    }

    /// Refuses with [NotPermitted] unless a role of the actor has the verb.
    public void require(Actor actor, String verb) {
        if (allows(actor, verb)) return;
        throw new NotPermitted(module + "." + verb, "needs " + names(rolesOf(verb)) + "; an administrator can grant it");
    }

    /// As [#require(Actor,String)], and the actor must hold the site.
    public void require(Actor actor, String verb, SiteId site) {
        require(actor, verb);
        if (actor.mayWorkAt(site)) return;
        throw new NotPermitted(module + "." + verb, "you do not work at site " + site + "; an administrator can grant it");
    }

    /// As [#require(Actor,String)], and a patient may act for herself only.
    public void require(Actor actor, String verb, PatientId patient) {
        require(actor, verb);
        if (actor.asPatient().map(patient::equals).orElse(true)) return;
        throw new NotPermitted(module + "." + verb, "this link belongs to someone else");
    }

    private static String names(Set<Role> roles) {
        return roles.isEmpty() ? "nobody" : roles.stream().map(Role::claim).sorted().collect(Collectors.joining(" or "));
    }

    /// Rows in the order they are written. `SYSTEM` may do all that is written in the table.
    public static final class Builder {
        private final String module;
        private final Map<String, Set<Role>> rows = new LinkedHashMap<>();

        private Builder(String module) {
            this.module = module;
        }

        public Builder row(String verb, Role... roles) {
            Set<Role> set = EnumSet.of(Role.SYSTEM);
            set.addAll(List.of(roles));
            if (rows.put(verb, Set.copyOf(set)) != null)
                throw new IllegalArgumentException(module + "." + verb + " has two rows");
            return this;
        }

        /// The verb for every role of the staff, and the given others.
        public Builder staff(String verb, Role... others) {
            Set<Role> set = EnumSet.noneOf(Role.class);
            for (Role role : Role.values()) if (role.isStaff()) set.add(role);
            set.addAll(List.of(others));
            return row(verb, set.toArray(Role[]::new));
        }

        public Access build() {
            return new Access(module, rows);
        }
    }
}
