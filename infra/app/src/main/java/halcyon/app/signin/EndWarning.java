package halcyon.app.signin;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import halcyon.shared.Sentence;

/// Told on every open page two minutes before the session ends. Any touch of the page keeps an idle session.
final class EndWarning {
    private EndWarning() {}

    static void show(UI ui, boolean near, boolean idle) {
        var shown = ComponentUtil.getData(ui, ConfirmDialog.class);
        if (shown != null) shown.close();
        ComponentUtil.setData(ui, ConfirmDialog.class, near ? open(ui, idle ? "app.ending.idle" : "app.ending.shift") : null);
    }

    private static ConfirmDialog open(UI ui, String key) {
        var dialog = new ConfirmDialog(
                Sentence.of(key).in(ui.getLocale()),
                Sentence.of(key + ".text").in(ui.getLocale()),
                Sentence.of(key + ".way").in(ui.getLocale()),
                event -> {});
        dialog.setId("session-ending");
        ui.add(dialog);
        dialog.open();
        return dialog;
    }
}
