package halcyon.ui.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServiceInitListener;
import halcyon.platform.JacksonJson;
import halcyon.shared.Json;
import halcyon.shared.Vault;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// What constructors on the stage are fed with: what was given, a person of every role, and interfaces that answer nothing.
public final class Props {
    private final List<Object> given;
    private final Map<Class<?>, Object> made = new HashMap<>();

    public Props(List<Object> given) {
        this.given = given;
    }

    /// What was given of the type, else one made from other props; components are made anew each time.
    public <T> T get(Class<T> type) {
        return type.cast(find(type));
    }

    VaadinServiceInitListener guard() {
        try {
            return (VaadinServiceInitListener) find(Class.forName("halcyon.ui.shell.RouteGuard"));
        } catch (ClassNotFoundException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private Object find(Class<?> type) {
        Optional<Object> exact = given.stream().filter(type::isInstance).findFirst();
        if (exact.isPresent()) return exact.get();
        if (Component.class.isAssignableFrom(type)) return make(type);
        Object before = made.get(type);
        if (before != null) return before;
        Object now = makeOnce(type);
        made.put(type, now);
        return now;
    }

    /// A collection of plug-ins is filled with all that were given of their kind.
    private Object findAny(Type type) {
        if (type instanceof Class<?> plain) return find(plain);
        if (!(type instanceof ParameterizedType generic)) throw new IllegalStateException("cannot make " + type);
        Class<?> raw = (Class<?>) generic.getRawType();
        boolean plugIns = raw.isAssignableFrom(List.class) && generic.getActualTypeArguments()[0] instanceof Class<?>;
        if (!plugIns) return find(raw);
        Class<?> kind = (Class<?>) generic.getActualTypeArguments()[0];
        return given.stream().filter(kind::isInstance).toList();
    }

    private Object makeOnce(Class<?> type) {
        if (type == Clock.class) return StagePerson.CLOCK;
        if (type.getName().equals("halcyon.ui.shell.CurrentUser") || type.getName().equals("halcyon.ui.shell.RequestPerson"))
            return new StagePerson();
        if (type == Json.class) return new JacksonJson();
        if (type == Vault.class) return new OpenVault();
        if (type.getName().equals("halcyon.ui.shell.Doors")) return StagePerson.doors();
        if (type == List.class || type == java.util.Collection.class) return List.of();
        if (type.isInterface()) return silent(type);
        return make(type);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(each -> !Modifier.isPrivate(each.getModifiers()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing was given for " + type));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes()).map(this::findAny).toArray());
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("cannot make " + type, wrong);
        }
    }

    /// An interface whose every answer is nothing.
    static Object silent(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("hashCode") && method.getParameterCount() == 0) return System.identityHashCode(proxy);
            if (method.getName().equals("equals")) return proxy == (arguments == null ? null : arguments[0]);
            if (method.getName().equals("toString")) return "silent " + type.getSimpleName();
            return nothing(method);
        });
    }

    private static Object nothing(Method method) {
        Class<?> type = method.getReturnType();
        if (type == List.class || type == java.util.Collection.class) return List.of();
        if (type == Set.class) return Set.of();
        if (type == Map.class) return Map.of();
        if (type == java.util.SequencedMap.class) return new TreeMap<>();
        if (type == Optional.class) return Optional.empty();
        if (type == OptionalInt.class) return OptionalInt.empty();
        if (type == boolean.class) return false;
        if (type == long.class) return 0L;
        if (type == int.class) return 0;
        if (type == String.class) return "";
        if (type == BigDecimal.class) return BigDecimal.ZERO;
        if (type == void.class) return Optional.empty().orElse(null);
        throw new UnsupportedOperationException("the stage has nothing for " + method + "; give it a made-up one");
    }
}
