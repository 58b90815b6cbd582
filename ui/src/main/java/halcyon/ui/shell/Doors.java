package halcyon.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import halcyon.shared.Access;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which screens there are and who may open which. Reads every module's `Access` table, so that rail, guard and verbs
/// can never disagree.
public final class Doors {
    private final Map<String, Access> tables;

    public Doors(Collection<Access> tables) {
        this.tables = tables.stream().collect(Collectors.toUnmodifiableMap(Access::module, Function.identity()));
    }

    /// Whether the actor may open the view; never when the view names no verb, or one without a row.
    public boolean open(Actor actor, Class<?> view) {
        Needs needs = view.getAnnotation(Needs.class);
        if (needs == null) return false;
        Access table = tables.get(needs.module());
        return table != null && table.allows(actor, needs.verb());
    }

    /// The roles of the staff that may open the view.
    public Set<Role> keepers(Class<?> view) {
        Needs needs = view.getAnnotation(Needs.class);
        if (needs == null || !tables.containsKey(needs.module())) return Set.of();
        return tables.get(needs.module()).rolesOf(needs.verb()).stream().filter(Role::isStaff).collect(Collectors.toSet());
    }

    /// The rail of this person: screens on it, in order.
    public List<Class<? extends Component>> railOf(Actor actor) {
        return onRail().filter(view -> open(actor, view)).toList();
    }

    /// Where the person's day begins: the screen that names one of her roles, else the first of her rail.
    public Optional<Class<? extends Component>> firstOf(Actor actor) {
        List<Class<? extends Component>> rail = railOf(actor);
        return rail.stream()
                .filter(view -> Arrays.stream(view.getAnnotation(Door.class).firstFor()).anyMatch(actor::is))
                .findFirst()
                .or(() -> rail.stream().findFirst());
    }

    private static java.util.stream.Stream<Class<? extends Component>> onRail() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .<Class<? extends Component>>map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(Door.class))
                .sorted(Comparator.comparingInt(view -> view.getAnnotation(Door.class).order()));
    }
}
