package halcyon.platform;

import halcyon.shared.DomainEvent;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Every listener of the running application, by name. Asked for late, because listeners publish events themselves.
@Singleton
final class Listeners {
    private final BeanProvider<Listener<?>> beans;
    private volatile @Nullable Map<String, Listener<?>> byName;

    Listeners(BeanProvider<Listener<?>> beans) {
        this.beans = beans;
    }

    /// Names of those who hear this kind of event.
    List<String> of(Class<? extends DomainEvent> type) {
        return all().values().stream()
                .filter(listener -> listener.hears().isAssignableFrom(type))
                .map(Listener::name)
                .sorted()
                .toList();
    }

    boolean knows(String name) {
        return all().containsKey(name);
    }

    @SuppressWarnings("unchecked") // the delivery row was written for a listener that hears this type
    void tell(String name, Heard<?> heard) {
        ((Listener<DomainEvent>) Objects.requireNonNull(all().get(name))).on((Heard<DomainEvent>) heard);
    }

    private Map<String, Listener<?>> all() {
        Map<String, Listener<?>> known = byName;
        if (known != null) return known;
        Map<String, Listener<?>> found =
                beans.stream().collect(Collectors.toUnmodifiableMap(Listener::name, Function.identity()));
        byName = found;
        return found;
    }
}
