package halcyon.architecture;

import org.junit.jupiter.api.Test;

/// Names of the field, not of techniques.
class NamingTest {
    @Test
    void holds() {
        Rules.NAMING.check(House.classes());
    }
}
