package halcyon.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the rules look for: hidden clocks, floats, facts that are none, names of techniques.
final class Hidden {
    static final Pattern NAME = Pattern.compile("(?:.*(?:Manager|Helper|Utils?|Impl|DTO|Dto)|(?:Abstract|Base)[A-Z].*)");
    static final Pattern FOLDER = Pattern.compile(".*\\.(?:utils?|common|helpers?|dto|impl|misc)(?:\\..*)?");

    /// Past tenses that do not end in -ed. `DoseGiven` ends in one.
    private static final Set<String> IRREGULAR = Set.of(
            "Given", "Drawn", "Taken", "Sent", "Paid", "Read", "Written", "Begun", "Made", "Held", "Lost", "Left", "Struck", "Found",
            "Broken", "Chosen", "Known", "Met", "Put", "Set", "Shown", "Spent", "Told", "Wasted", "Withdrawn", "Counted");

    private static final Set<String> FLOATS =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "double[]", "float[]");
    private static final Pattern VALUES = Pattern.compile("java\\.(lang|time|util|math)(\\..*)?");

    private Hidden() {}

    /// Whether a call reads the time of the machine past an injected clock.
    static boolean isClock(CodeUnitCallTarget target) {
        var owner = target.getOwner();
        if (owner.isEquivalentTo(Clock.class)) return target.getName().startsWith("system") || target.getName().startsWith("tick");
        if (owner.isEquivalentTo(System.class)) return target.getName().equals("currentTimeMillis");
        if (!owner.getPackageName().equals("java.time") || !target.getName().equals("now")) return false;
        return target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    static void floats(JavaClass type, Consumer<String> report) {
        type.getFields().stream().filter(field -> isFloat(field.getRawType())).map(JavaField::getDescription).forEach(report);
        type.getCodeUnits().stream().filter(Hidden::speaksOfFloats).map(JavaCodeUnit::getDescription).forEach(report);
        type.getCodeUnitCallsFromSelf().stream()
                .filter(call -> Stream.concat(call.getTarget().getRawParameterTypes().stream(), Stream.of(call.getTarget().getRawReturnType()))
                        .anyMatch(Hidden::isFloat))
                .forEach(call -> report.accept(call.getDescription()));
    }

    static void event(JavaClass type, Consumer<String> report) {
        if (!type.isRecord()) report.accept(type.getName() + " is no record");
        if (!House.isPublished(type)) report.accept(type.getName() + " is not in its module's root package");
        if (!type.getModifiers().contains(JavaModifier.PUBLIC)) report.accept(type.getName() + " is not public");
        if (!isPast(type.getSimpleName())) report.accept(type.getName() + " is not named in the past tense");
        type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !isValue(field.getRawType()))
                .forEach(field -> report.accept(field.getDescription() + " is neither an id nor a value"));
    }

    private static boolean isPast(String name) {
        return name.endsWith("ed") || IRREGULAR.stream().anyMatch(name::endsWith);
    }

    private static boolean isValue(JavaClass type) {
        if (type.isPrimitive() || VALUES.matcher(type.getPackageName()).matches()) return true;
        return House.isPublished(type) && (type.isRecord() || type.isEnum() || type.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static boolean speaksOfFloats(JavaCodeUnit unit) {
        return isFloat(unit.getRawReturnType()) || unit.getRawParameterTypes().stream().anyMatch(Hidden::isFloat);
    }

    private static boolean isFloat(JavaClass type) {
        return FLOATS.contains(type.getName()) || FLOATS.contains(type.getSimpleName());
    }
}
