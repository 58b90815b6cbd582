package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.scheduling.SaveView;
import halcyon.scheduling.SavedView;
import halcyon.scheduling.SavedViews;
import halcyon.ui.parts.Drop;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;

/// The named filters of the board: one's own and those the site shares, and a way to name the present one.
record BoardViews(SavedViews views, CurrentUser user, BoardAddress at, SerializableRunnable changed) {
    private static final String SCREEN = "calendar";

    Component drop() {
        var known = views.savedViews(user.actor(), at.site(), SCREEN);
        var list = new Div();
        list.addClassName("view-list");
        known.forEach(view -> list.add(row(view)));
        if (known.isEmpty()) list.add(new Span(text("none")));
        var here = known.stream().filter(view -> view.query().equals(at.filter())).map(SavedView::name).findFirst();
        return new Drop(here.orElse(text("title")), list, form());
    }

    private Component row(SavedView view) {
        var link = new Anchor("calendar?site=" + at.site() + "&date=" + at.date() + view.query(), view.name());
        link.addClassName("link");
        var row = new Div(link);
        row.addClassNames("row", "spread");
        var shared = new Span(text(view.shared() ? "shared" : "private"));
        shared.addClassNames("quiet", "small");
        row.add(shared);
        if (view.own()) row.add(forget(view));
        return row;
    }

    private Button forget(SavedView view) {
        var forget = new Button(Glyph.CLOSE.icon(), click -> {
            views.forgetView(user.actor(), view.id());
            changed.run();
            Toast.undoable(text("forgotten", view.name()), () -> {
                views.saveView(user.actor(), new SaveView(view.site(), SCREEN, view.name(), view.query(), view.shared()));
                changed.run();
            });
        });
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        forget.setAriaLabel(text("forget", view.name()));
        return forget;
    }

    private Component form() {
        var name = new TextField(text("name"));
        name.setMaxLength(60);
        var shared = new Checkbox(text("share"));
        var save = new Button(text("save"), click -> {
            name.setInvalid(name.isEmpty());
            name.setErrorMessage(text("name-missing"));
            if (name.isEmpty()) return;
            views.saveView(user.actor(), new SaveView(at.site(), SCREEN, name.getValue(), at.filter(), shared.getValue()));
            changed.run();
            Toast.done(text("saved", name.getValue()));
        });
        var form = new Div(name, shared, save);
        form.addClassNames("stack", "rule-above");
        return form;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("frontdesk.board.views." + key, arguments);
    }
}
