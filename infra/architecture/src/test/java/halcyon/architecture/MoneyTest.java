package halcyon.architecture;

import org.junit.jupiter.api.Test;

/// Cents are whole.
class MoneyTest {
    @Test
    void holds() {
        Rules.MONEY.check(House.classes());
    }
}
