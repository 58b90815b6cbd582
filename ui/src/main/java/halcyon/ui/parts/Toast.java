package halcyon.ui.parts;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;

/// A short word at the foot of the page: what was done, with ten seconds to undo it, or what went wrong.
public final class Toast {
    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration UNDO = Duration.ofSeconds(10);

    private Toast() {}

    public static Notification done(String text) {
        return show(State.READY, text, SHORT);
    }

    public static Notification watch(String text) {
        return show(State.WATCH, text, UNDO);
    }

    /// Stays until closed: what went wrong must not vanish unread.
    public static Notification stop(String text) {
        Notification notification = show(State.STOP, text, Duration.ZERO);
        NativeButton close = button(notification.getTranslation("parts.close"));
        close.addClickListener(click -> notification.close());
        notification.add(close);
        return notification;
    }

    /// Says what was done and undoes it when asked within ten seconds; `z` is its key.
    public static Notification undoable(String text, SerializableRunnable undo) {
        Notification notification = show(State.READY, text, UNDO);
        NativeButton back = button(notification.getTranslation("parts.undo"));
        back.addClassName("undo");
        back.addClickListener(click -> {
            notification.close();
            undo.run();
        });
        notification.add(back);
        return notification;
    }

    private static NativeButton button(String text) {
        NativeButton button = new NativeButton(text);
        button.addClassName("toast-button");
        return button;
    }

    private static Notification show(State state, String text, Duration length) {
        Notification notification = new Notification();
        notification.setPosition(Position.BOTTOM_START);
        notification.setDuration((int) length.toMillis());
        notification.setAssertive(state == State.STOP);
        Span words = new Span(state.icon(), new Span(text));
        words.addClassNames("status", "is-" + state.word());
        notification.add(words);
        notification.open();
        return notification;
    }
}
