package halcyon.ui.shell;

import halcyon.shared.Role;
import halcyon.ui.parts.Glyph;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Puts a view on the rail for those who hold the verb it [Needs]. `label` is a text key, `key` the letter of `g` + letter.
/// `firstFor` names the roles whose day begins here.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Door {
    String label();

    Glyph glyph();

    String key();

    int order();

    Role[] firstFor() default {};
}
