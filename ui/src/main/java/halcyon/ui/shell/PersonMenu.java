package halcyon.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import halcyon.shared.Role;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Who is signed in, light or dark, and the way out.
final class PersonMenu extends Div {

    PersonMenu(CurrentUser user) {
        NativeButton face = new NativeButton(initials(user.name()));
        face.addClassName("topbar-person");
        face.setId("person");
        face.getElement().setAttribute("aria-label", getTranslation("shell.person", user.name()));
        Popover menu = new Popover(content(user));
        menu.setTarget(face);
        menu.setModal(true);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        add(face, menu);
    }

    private Div content(CurrentUser user) {
        Paragraph name = new Paragraph(user.name());
        name.addClassName("person-name");
        Span roles = new Span(user.actor().roles().stream()
                .map(Role::name)
                .sorted()
                .map(role -> getTranslation("shell.role." + role))
                .collect(Collectors.joining(", ")));
        roles.addClassName("quiet");
        Button out = new Button(getTranslation("shell.signout"), click -> UI.getCurrent().getPage().setLocation(user.signOutPath()));
        Div content = new Div(name, roles, themeChoice(), out);
        content.addClassName("person-menu");
        return content;
    }

    private RadioButtonGroup<String> themeChoice() {
        RadioButtonGroup<String> theme = new RadioButtonGroup<>(getTranslation("shell.theme"));
        theme.setItems("auto", "light", "dark");
        theme.setItemLabelGenerator(word -> getTranslation("shell.theme." + word));
        theme.addAttachListener(attached -> attached.getUI()
                .getPage()
                .executeJs("return localStorage.getItem('halcyon-theme') || 'auto'")
                .then(String.class, theme::setValue));
        theme.addValueChangeListener(change -> {
            if (change.isFromClient()) UI.getCurrent().getPage().executeJs("window.halcyonShell.theme($0)", change.getValue());
        });
        return theme;
    }

    private static String initials(String name) {
        return Arrays.stream(name.replaceAll("[^\\p{L} -]", "").strip().split("[ -]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
