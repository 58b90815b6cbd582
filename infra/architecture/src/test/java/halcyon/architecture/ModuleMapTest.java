package halcyon.architecture;

import org.junit.jupiter.api.Test;

/// Arrows only along the map, and no unknown part.
class ModuleMapTest {
    @Test
    void holds() {
        Rules.MODULE_MAP.check(House.classes());
    }
}
