package halcyon.architecture;

import org.junit.jupiter.api.Test;

/// One clock, and it is injected.
class TimeTest {
    @Test
    void holds() {
        Rules.TIME.check(House.classes());
    }
}
