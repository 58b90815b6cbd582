package halcyon.testing;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Starts what is on the class path of the test as an application on a fresh schema, migrated by its own modules.
/// Close it after the class:
///
/// ```java
/// private static ApplicationContext halcyon;
///
/// @BeforeAll static void start() { halcyon = TestApplication.start(); }
/// @AfterAll static void stop() { halcyon.close(); }
/// ```
public final class TestApplication {
    private TestApplication() {}

    public static ApplicationContext start() {
        return start(Map.of());
    }

    /// `more` adds to the usual settings or replaces them.
    public static ApplicationContext start(Map<String, ?> more) {
        return start(TestDatabase.fresh(), more);
    }

    /// `beans` are put in as they are, hand-written fakes for instance; they win over beans found on the class path
    /// only when those step back (`@Requires(missingBeans = …)`) or when theirs is the more specific type.
    public static ApplicationContext start(TestDatabase database, Map<String, ?> more, Object... beans) {
        var properties = new LinkedHashMap<String, Object>(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("halcyon.data", dataFolder(database).toString());
        properties.put("halcyon.demo.enabled", false);
        properties.putAll(more);
        return ApplicationContext.builder("test")
                .deduceEnvironment(false)
                .properties(properties)
                .singletons(beans)
                .start();
    }

    // of this process: keys and anchors of an earlier run belong to a schema that is gone
    private static Path dataFolder(TestDatabase database) {
        var process = String.valueOf(ProcessHandle.current().pid());
        try {
            return Files.createDirectories(Path.of("target", "data", process, database.schema()).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
