package halcyon.ui.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The verb whose row in its module's `Access` table decides who may open a view: `@Needs(module = "scheduling", verb = "dayBoard")`.
/// Rail and route guard read it from here and nowhere else. A view without it opens for nobody.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    String module();

    String verb();
}
