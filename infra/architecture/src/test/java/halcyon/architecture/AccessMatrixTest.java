package halcyon.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Access;
import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Roles × sites × verbs of every module's `Access` table, and no verb without a row.
class AccessMatrixTest {
    private static final SiteId HERE = SiteId.of("here");
    private static final SiteId ELSEWHERE = SiteId.of("elsewhere");

    static List<Access> tables() {
        return AccessTables.all();
    }

    @Test
    void everyModuleHasATable() {
        var modules = tables().stream().map(Access::module).toList();
        for (var module : House.MODULES)
            if (!module.equals("shared")) assertTrue(modules.contains(module), module + " has no Access table");
    }

    @Test
    void everyPublishedVerbHasARowAndEveryRowAVerb() {
        assertEquals(List.of(), AccessTables.faults(AccessTables.verbs(), tables()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void decidesByRoleAndSite(Access table) {
        for (var verb : table.verbs())
            for (var role : Role.values()) {
                var allowed = table.rolesOf(verb).contains(role);
                var local = new Actor("someone", "Someone", Set.of(role), Set.of(HERE), false);
                var everywhere = new Actor("someone", "Someone", Set.of(role), Set.of(), true);
                assertEquals(allowed, table.allows(local, verb, HERE), table.module() + "." + verb + " " + role);
                assertEquals(allowed, table.allows(everywhere, verb, ELSEWHERE), table.module() + "." + verb + " " + role);
                assertFalse(table.allows(local, verb, ELSEWHERE), table.module() + "." + verb + " " + role + " elsewhere");
                if (allowed) assertDoesNotThrow(() -> table.require(local, verb, HERE));
                else assertThrows(NotPermitted.class, () -> table.require(local, verb));
            }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void refusesNobodysVerbsAndPeopleWithoutARole(Access table) {
        var nobody = new Actor("nobody", "Nobody", Set.of(), Set.of(), true);
        for (var verb : table.verbs()) assertThrows(NotPermitted.class, () -> table.require(nobody, verb));
        assertThrows(NotPermitted.class, () -> table.require(Actor.system("test"), "noSuchVerb"));
    }

    @Test
    void catchesWhatWasPlanted() {
        var table = Access.of("planted").row("known", Role.NURSE).row("unused", Role.NURSE).build();
        var verbs = List.of(new AccessTables.Verb("planted", "known"), new AccessTables.Verb("planted", "forgotten"));
        var faults = AccessTables.faults(verbs, List.of(table));
        assertEquals(2, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains("planted.forgotten") && faults.get(1).contains("planted.unused"), faults.toString());
    }
}
