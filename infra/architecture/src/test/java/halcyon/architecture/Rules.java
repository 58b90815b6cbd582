package halcyon.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import halcyon.shared.DomainEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The rules that read classes. Each ends with its cure.
final class Rules {
    static final ArchRule MODULE_MAP = classes()
            .should(each("keep to the module map", (type, report) -> {
                var part = House.partOf(type);
                if (!House.isKnown(part)) report.accept(type.getName() + " is in no part of the house");
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isReach(part, House.partOf(dependency.getTargetClass())))
                        .forEach(dependency -> report.accept(dependency.getDescription()));
            }))
            .because("a module sees only what stands to its left; what must flow left goes through halcyon.clearance (Gate, Limit,"
                    + " ClearanceChanged) or as an event; a new part needs its line in House");

    static final ArchRule PUBLISHED_PACKAGES = classes()
            .should(eachDependency("see of other parts only what they publish", dependency -> {
                var target = dependency.getTargetClass();
                return House.isKnown(House.partOf(target))
                        && target.getPackageName().contains(".internal")
                        && !House.partOf(target).equals(House.partOf(dependency.getOriginClass()));
            }))
            .because("the root package is the promise; publish a verb or an event there instead of reaching into internal");

    static final ArchRule PURE_SHARED = classes()
            .that()
            .resideInAPackage("halcyon.shared..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("halcyon.shared..", "java..", "org.jspecify.annotations..")
            .because("shared is vocabulary without I/O and framework; put the rest into infra/platform behind an interface");

    static final ArchRule NO_VAADIN_BELOW_UI = classes()
            .that(are("outside ui and app", type -> !List.of("ui", "app").contains(House.partOf(type))))
            .should(eachDependency(
                    "not know Vaadin", dependency -> dependency.getTargetClass().getPackageName().startsWith("com.vaadin.")))
            .because("a module must work without a browser; return values and let a view in ui show them");

    static final ArchRule NO_SQL_IN_UI = classes()
            .that()
            .resideInAPackage("halcyon.ui..")
            .should(eachDependency("not know the database", dependency -> isDatabase(dependency.getTargetClass())))
            .because("a view asks a verb of a module; add the question to the module's interface");

    static final ArchRule TIME = classes()
            .that(are("not the clock itself", type -> !isClock(type)))
            .should(each("take the time from an injected Clock", (type, report) -> type.getMethodCallsFromSelf().stream()
                    .filter(call -> Hidden.isClock(call.getTarget()))
                    .forEach(call -> report.accept(call.getDescription()))))
            .because("inject java.time.Clock and call clock.instant(), so that tests and the demo can move it;"
                    + " the real time of sessions and signatures is halcyon.app.signin.RealClock");

    static final ArchRule MONEY = classes()
            .that()
            .resideInAnyPackage("halcyon.billing..", "halcyon.shared..")
            .and()
            .doNotHaveFullyQualifiedName("halcyon.billing.internal.denial.Pages") // paper is measured in points
            .should(each("count in whole cents", Hidden::floats))
            .because("binary floats lose cents; use halcyon.shared.Money, long cents or BigDecimal from text");

    static final ArchRule EVENTS = classes()
            .that()
            .implement(DomainEvent.class)
            .should(each("be published past-tense records of ids and values", Hidden::event))
            .because("a fact is a record in its module's root package, named in the past tense, and carries ids and values that"
                    + " are enough for every listener; an irregular verb gets its line in Hidden.IRREGULAR");

    static final ArchRule NAMING = classes()
            .should(each("bear names of the field", (type, report) -> {
                if (Hidden.NAME.matcher(type.getSimpleName()).matches()) report.accept(type.getName() + " is named for its technique");
                if (Hidden.FOLDER.matcher(type.getPackageName()).matches()) report.accept(type.getName() + " is in a package named for its technique");
            }))
            .because("name it for what it is in a clinic: a collection is a plural noun, an implementation a place (SchedulingDesk),"
                    + " a rule a sentence");

    /// All of them, for the check that each bites.
    static final List<ArchRule> ALL = List.of(
            MODULE_MAP, PUBLISHED_PACKAGES, PURE_SHARED, NO_VAADIN_BELOW_UI, NO_SQL_IN_UI, TIME, MONEY, EVENTS, NAMING);

    private static final Pattern DATABASE =
            Pattern.compile("(java|javax)\\.sql.*|io\\.micronaut\\.(data|transaction)\\..*|org\\.flywaydb\\..*|com\\.mysql\\..*");

    /// The clocks themselves, and the one place that shows how far they differ.
    private static final Set<String> CLOCKS = Set.of(
            "halcyon.platform.MovableClock",
            "halcyon.platform.DemoClock",
            "halcyon.app.signin.RealClock",
            "halcyon.ui.shell.ClockBanner");

    private Rules() {}

    private static boolean isReach(String from, String to) {
        return !to.isEmpty() && !to.equals(from) && !House.visibleTo(from).contains(to);
    }

    private static boolean isDatabase(JavaClass type) {
        return DATABASE.matcher(type.getPackageName()).matches();
    }

    private static boolean isClock(JavaClass type) {
        return List.of("testing", "mariadb", "local", "bench").contains(House.partOf(type))
                || CLOCKS.contains(type.getName());
    }

    private static DescribedPredicate<JavaClass> are(
            String description, Predicate<JavaClass> test) {
        return DescribedPredicate.describe("are " + description, test);
    }

    private static ArchCondition<JavaClass> eachDependency(String description, Predicate<Dependency> forbidden) {
        return each(description, (type, report) -> type.getDirectDependenciesFromSelf().stream()
                .filter(forbidden)
                .forEach(dependency -> report.accept(dependency.getDescription())));
    }

    private static ArchCondition<JavaClass> each(String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}
