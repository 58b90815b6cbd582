package halcyon.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import halcyon.shared.NotPermitted;
import halcyon.shared.Role;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The screen is not this person's: says which roles it belongs to and who can grant one.
@Prototype
@ParentLayout(MainLayout.class)
public class NotPermittedPage extends AwayPage implements HasErrorParameter<NotPermitted>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotPermitted> error) {
        String keepers = error.hasCustomMessage() ? named(error.getCustomMessage()) : "";
        say(getTranslation("shell.403"), keepers.isEmpty() ? getTranslation("shell.403.nobody") : getTranslation("shell.403.reason", keepers));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    private String named(String claims) {
        return Arrays.stream(claims.split(", "))
                .filter(claim -> !claim.isBlank())
                .map(claim -> Role.valueOf(claim.replace('-', '_').toUpperCase(Locale.ROOT)))
                .map(role -> getTranslation("shell.role." + role.name()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.403");
    }
}
