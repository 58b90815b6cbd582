package halcyon.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The rules really look at the house.
class ImportTest {
    @Test
    void importsEnoughClassesOfEveryModule() {
        assertTrue(House.classes().size() >= House.LEAST_CLASSES, "only " + House.classes().size() + " classes were imported");
        var seen = House.classes().stream().map(House::partOf).collect(Collectors.toSet());
        for (var module : House.MODULES) assertTrue(seen.contains(module), module + " was not imported");
    }
}
