package halcyon.app.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;

/// Plain servlets that are beans and carry `@WebServlet`: patient pages, sign-out, signing.
final class OwnServlets {
    private OwnServlets() {}

    static void mount(ServletContextHandler handler, HttpServlet servlet) {
        var mapping = annotation(servlet, WebServlet.class);
        if (mapping.isEmpty()) return;
        var holder = new ServletHolder(servlet);
        annotation(servlet, MultipartConfig.class)
                .ifPresent(parts -> holder.getRegistration().setMultipartConfig(new MultipartConfigElement(parts)));
        paths(mapping.get()).forEach(path -> handler.addServlet(holder, path));
    }

    static Stream<String> paths(WebServlet mapping) {
        return Stream.concat(Arrays.stream(mapping.value()), Arrays.stream(mapping.urlPatterns()));
    }

    // a bean may be an intercepted subclass, and the annotation is not inherited
    private static <A extends Annotation> Optional<A> annotation(HttpServlet servlet, Class<A> type) {
        for (Class<?> at = servlet.getClass(); at != null; at = at.getSuperclass())
            if (at.isAnnotationPresent(type)) return Optional.of(at.getAnnotation(type));
        return Optional.empty();
    }
}
