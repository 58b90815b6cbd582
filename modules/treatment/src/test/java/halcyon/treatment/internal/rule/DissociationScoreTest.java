package halcyon.treatment.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import halcyon.treatment.DissociationScore;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Six items, 0 to 4 each; the sum is 0 to 24.
class DissociationScoreTest {
    @Test
    void theSumOfSixItems() {
        assertEquals(0, new DissociationScore(List.of(0, 0, 0, 0, 0, 0)).total());
        assertEquals(7, new DissociationScore(List.of(1, 2, 1, 2, 1, 0)).total());
        assertEquals(24, new DissociationScore(List.of(4, 4, 4, 4, 4, 4)).total());
    }

    @Test
    void anythingElseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DissociationScore(List.of(0, 0, 0, 0, 0)));
        assertThrows(IllegalArgumentException.class, () -> new DissociationScore(List.of(0, 0, 0, 0, 0, 5)));
        assertThrows(IllegalArgumentException.class, () -> new DissociationScore(List.of(0, 0, -1, 0, 0, 0)));
    }
}
