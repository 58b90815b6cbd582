package halcyon.app.signin;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import halcyon.shared.Sentence;
import java.time.Duration;

/// Told on every open page a little before the session ends. Any touch of the page keeps an idle session.
final class EndWarning {
    private EndWarning() {}

    static void show(UI ui, boolean near, boolean idle, Duration left) {
        var shown = ComponentUtil.getData(ui, ConfirmDialog.class);
        if (shown != null) shown.close();
        ComponentUtil.setData(ui, ConfirmDialog.class, near ? open(ui, idle ? "app.ending.idle" : "app.ending.shift", left) : null);
    }

    private static ConfirmDialog open(UI ui, String key, Duration left) {
        var dialog = new ConfirmDialog(
                Sentence.of(key, minutes(left)).in(ui.getLocale()),
                Sentence.of(key + ".text").in(ui.getLocale()),
                Sentence.of(key + ".way").in(ui.getLocale()),
                event -> {});
        dialog.setId("session-ending");
        ui.add(dialog);
        dialog.open();
        return dialog;
    }

    private static long minutes(Duration left) {
        return left.plusSeconds(59).toMinutes();
    }
}
