package halcyon.app.web;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.annotation.HandlesTypes;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;

/// Tells Vaadin's initializers the classes they look for, out of the bean index: nothing scans the class path at start.
final class ViewClasses {
    private ViewClasses() {}

    static void announce(ApplicationContext beans, ServletContextHandler handler) {
        var candidates = candidates(beans);
        for (var initializer : ServiceLoader.load(ServletContainerInitializer.class, ViewClasses.class.getClassLoader())) {
            if (!initializer.getClass().getName().startsWith("com.vaadin.")) continue;
            handler.addServletContainerInitializer(initializer, handled(initializer, candidates));
        }
    }

    private static Set<Class<?>> candidates(ApplicationContext beans) {
        var found = new LinkedHashSet<Class<?>>();
        found.add(LookupInitializer.class);
        Stream.of(
                        beans.getBeanDefinitions(Qualifiers.byStereotype(Route.class)),
                        beans.getBeanDefinitions(AppShellConfigurator.class),
                        beans.getBeanDefinitions(HasErrorParameter.class))
                .flatMap(definitions -> definitions.stream().map(BeanDefinition::getBeanType))
                .forEach(found::add);
        return found;
    }

    private static Class<?>[] handled(ServletContainerInitializer initializer, Set<Class<?>> candidates) {
        var types = initializer.getClass().getAnnotation(HandlesTypes.class);
        if (types == null) return new Class<?>[0];
        return candidates.stream()
                .filter(candidate -> Arrays.stream(types.value()).anyMatch(wanted -> matches(candidate, wanted)))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .toArray(Class<?>[]::new);
    }

    private static boolean matches(Class<?> candidate, Class<?> wanted) {
        if (wanted.isAnnotation()) return candidate.isAnnotationPresent(wanted.asSubclass(Annotation.class));
        return wanted.isAssignableFrom(candidate);
    }
}
