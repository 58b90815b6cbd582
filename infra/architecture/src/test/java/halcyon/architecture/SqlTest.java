package halcyon.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.architecture.Sources.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each module keeps to its own tables, and every table has a primary key.
class SqlTest {
    private static final int LEAST_MIGRATIONS = 15;

    @Test
    void migrationsKeepToTheirModule() {
        var migrations = migrations();
        assertTrue(migrations.size() >= LEAST_MIGRATIONS, "only " + migrations.size() + " migrations were read");
        assertEquals(List.of(), migrations.stream().flatMap(one -> SqlRules.ofMigration(moduleOf(one), one).stream()).toList());
        for (var migration : migrations)
            assertTrue(migration.path().toString().contains("/db/migration/" + moduleOf(migration) + "/"), migration.path().toString());
    }

    @Test
    void javaKeepsToItsModule() {
        var java = Sources.main().stream().filter(source -> source.isUnder("modules"));
        assertEquals(List.of(), java.flatMap(one -> SqlRules.ofJava(moduleOf(one), one).stream()).toList());
    }

    @Test
    void catchesWhatWasPlanted() {
        var migration = SqlRules.ofMigration("billing", Sources.planted("Bad__migration.sql"));
        said(migration, "name it V001", "begin its name with billing_", "no primary key", "names scheduling_booking", "locks by hand");
        var java = SqlRules.ofJava("billing", Sources.planted("ForeignTable.java.txt"));
        said(java, "maps treatment_session", "names outcomes_score", "locks by hand");
    }

    private static void said(List<String> faults, String... words) {
        for (var word : words) assertTrue(faults.stream().anyMatch(fault -> fault.contains(word)), word + " not in " + faults);
    }

    private static List<Source> migrations() {
        return Sources.find(path -> path.toString().endsWith(".sql") && path.toString().contains("/src/main/resources/db/"))
                .stream()
                .filter(source -> source.isUnder("modules"))
                .toList();
    }

    private static String moduleOf(Source source) {
        return source.path().getName(1).toString();
    }
}
