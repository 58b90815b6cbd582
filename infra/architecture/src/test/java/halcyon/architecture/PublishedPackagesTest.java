package halcyon.architecture;

import org.junit.jupiter.api.Test;

/// Nobody reaches into the inside of another module.
class PublishedPackagesTest {
    @Test
    void holds() {
        Rules.PUBLISHED_PACKAGES.check(House.classes());
    }
}
