package halcyon.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import halcyon.shared.Access;
import halcyon.shared.Actor;
import java.util.ArrayList;
import java.util.List;

/// The tables and the verbs, read from the published types of the modules.
final class AccessTables {
    private AccessTables() {}

    record Verb(String module, String name) {}

    /// Every module's table: the constant of type [Access] in a published type.
    static List<Access> all() {
        return House.classes().stream()
                .filter(House::isPublished)
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Access.class))
                .map(field -> {
                    try {
                        return (Access) field.reflect().get(null);
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalStateException(field.getFullName() + " must be public", hidden);
                    }
                })
                .toList();
    }

    /// Every verb: a method of a published interface that takes the actor first.
    static List<Verb> verbs() {
        return House.classes().stream()
                .filter(House::isPublished)
                .filter(JavaClass::isInterface)
                .filter(type -> !House.partOf(type).equals("shared"))
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> !method.getRawParameterTypes().isEmpty())
                        .filter(method -> method.getRawParameterTypes().getFirst().isEquivalentTo(Actor.class))
                        .map(method -> new Verb(House.partOf(type), method.getName())))
                .distinct()
                .toList();
    }

    static List<String> faults(List<Verb> verbs, List<Access> tables) {
        var faults = new ArrayList<String>();
        for (var verb : verbs)
            if (tables.stream().noneMatch(table -> table.module().equals(verb.module()) && table.verbs().contains(verb.name())))
                faults.add(verb.module() + "." + verb.name() + " has no row; add one to the module's Access table");
        for (var table : tables)
            for (var row : table.verbs())
                if (!verbs.contains(new Verb(table.module(), row)))
                    faults.add(table.module() + "." + row + " is a row without a verb; remove it");
        return faults;
    }
}
