package halcyon.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Access;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoorsTest {
    private final Doors doors = new Doors(List.of(Access.of("billing").row("claims", Role.BILLING).build()));

    @Needs(module = "billing", verb = "claims")
    private static final class Claims {}

    @Needs(module = "billing", verb = "forgotten")
    private static final class WithoutRow {}

    @Needs(module = "nowhere", verb = "claims")
    private static final class OfNoModule {}

    private static final class WithoutVerb {}

    @Test
    void opensToTheRolesOfTheRow() {
        assertTrue(doors.open(person(Role.BILLING), Claims.class));
        assertFalse(doors.open(person(Role.NURSE), Claims.class));
    }

    @Test
    void opensNothingThatHasNoRow() {
        assertFalse(doors.open(person(Role.values()), WithoutRow.class));
        assertFalse(doors.open(person(Role.values()), OfNoModule.class));
        assertFalse(doors.open(person(Role.values()), WithoutVerb.class));
    }

    @Test
    void namesTheStaffWhoHoldTheKey() {
        assertEquals(Set.of(Role.BILLING), doors.keepers(Claims.class));
        assertEquals(Set.of(), doors.keepers(WithoutVerb.class));
    }

    private static Actor person(Role... roles) {
        return new Actor("someone", "Some One", Set.of(roles), Set.of(), true);
    }
}
