package halcyon.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The house as data: which parts there are, what each may see, and the classes that were really imported.
final class House {
    /// The modules in the order of the one line; each may see all to its left. Audit hangs on shared alone.
    static final List<String> LINE = List.of(
            "shared",
            "clearance",
            "directory",
            "contact",
            "protocol",
            "scheduling",
            "treatment",
            "consent",
            "outcomes",
            "billing",
            "oversight");

    static final Set<String> MODULES = with(LINE, "audit");

    /// What is around the modules, and what each part may see beside itself.
    private static final Map<String, Set<String>> AROUND = Map.of(
            "mariadb", Set.of(),
            "platform", Set.of("shared"),
            "testing", Set.of("shared", "platform", "mariadb"),
            "ui", MODULES,
            "app", with(MODULES, "ui", "platform"),
            "local", with(MODULES, "ui", "platform", "app", "mariadb"),
            "bench", with(MODULES, "platform", "testing", "mariadb", "local", "app"));

    /// Fewer would mean that the rules looked at nothing.
    static final int LEAST_CLASSES = 500;

    private static final Pattern GENERATED = Pattern.compile(".*/\\$[^/]*\\.class");
    private static final Pattern PART = Pattern.compile("halcyon\\.([a-z]+)(\\..*)?");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(House::isWritten)
            .importPackages("halcyon");

    private House() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /// The part a class belongs to; empty for classes that are not ours.
    static String partOf(JavaClass type) {
        var match = PART.matcher(type.getPackageName());
        return match.matches() ? match.group(1) : "";
    }

    static boolean isKnown(String part) {
        return MODULES.contains(part) || AROUND.containsKey(part);
    }

    static boolean isModule(String part) {
        return MODULES.contains(part);
    }

    /// What a part may see beside itself.
    static Set<String> visibleTo(String part) {
        if ("audit".equals(part)) return Set.of("shared");
        var place = LINE.indexOf(part);
        if (place >= 0) return Set.copyOf(LINE.subList(0, place));
        return AROUND.getOrDefault(part, Set.of());
    }

    /// Whether the type is part of its module's promise.
    static boolean isPublished(JavaClass type) {
        return isModule(partOf(type)) && type.getPackageName().equals("halcyon." + partOf(type));
    }

    private static boolean isWritten(Location location) {
        return !location.matches(GENERATED);
    }

    private static Set<String> with(Iterable<String> some, String... more) {
        var all = new TreeSet<String>();
        some.forEach(all::add);
        all.addAll(List.of(more));
        return all.stream().collect(Collectors.toUnmodifiableSet());
    }
}
