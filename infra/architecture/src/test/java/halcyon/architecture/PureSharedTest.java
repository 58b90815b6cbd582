package halcyon.architecture;

import org.junit.jupiter.api.Test;

/// The vocabulary stays plain.
class PureSharedTest {
    @Test
    void holds() {
        Rules.PURE_SHARED.check(House.classes());
    }
}
