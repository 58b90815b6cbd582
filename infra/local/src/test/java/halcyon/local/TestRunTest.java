package halcyon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestRunTest {
    private static final Path ROOT = Path.of("../..");

    @Test
    void runsEverythingUnlessModulesAreNamed() {
        assertEquals(List.of("-fae", "verify"), TestRun.mavenWords(ROOT, List.of()));
        assertEquals(
                List.of("-fae", "verify", "-Dhalcyon.soak=true", "-am", "-pl", "infra/mariadb,modules/shared"),
                TestRun.mavenWords(ROOT, List.of("--soak", "infra/mariadb", "modules/shared")));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThrows(Trouble.class, () -> TestRun.mavenWords(ROOT, List.of("--skip")));
        assertThrows(Trouble.class, () -> TestRun.mavenWords(ROOT, List.of("modules/none")));
    }
}
