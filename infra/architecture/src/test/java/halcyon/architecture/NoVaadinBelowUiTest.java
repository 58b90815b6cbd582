package halcyon.architecture;

import org.junit.jupiter.api.Test;

/// The modules know no browser.
class NoVaadinBelowUiTest {
    @Test
    void holds() {
        Rules.NO_VAADIN_BELOW_UI.check(House.classes());
    }
}
