package halcyon.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinSession;
import halcyon.treatment.SessionId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cockpit of one session in the browser: clocks, trend, keypad, events, the held stop. It asks the server itself and
/// goes on without it; the page gives it only the buttons that need the server.
@Tag("halcyon-cockpit")
@JsModule("context://halcyon/cockpit/cockpit.js")
public final class CockpitElement extends Component {
    /// A button at the foot that the page answers: `primary` moves the session on.
    public record Act(String id, String label, boolean primary, boolean enabled) {
        public static Act of(String id, String label) {
            return new Act(id, label, false, true);
        }

        public static Act forward(String id, String label, boolean enabled) {
            return new Act(id, label, true, enabled);
        }
    }

    /// What was pressed; `set` when it is about a set of vitals, `line` about a note.
    public record Pressed(String id, @Nullable Long set, @Nullable Long line) {
        public Optional<Long> note() {
            return Optional.ofNullable(line);
        }

        public Optional<Long> vitals() {
            return Optional.ofNullable(set);
        }
    }

    record Panels(boolean left, boolean right) {}

    public CockpitElement(SessionId session) {
        getElement().setProperty("session", (double) session.value());
    }

    /// Whether the page itself draws the side of the dose, and the side of the keypad.
    public void leave(boolean left, boolean right) {
        getElement().setPropertyBean("panels", new Panels(left, right));
    }

    public void offer(List<Act> acts) {
        getElement().setPropertyList("acts", acts);
    }

    public void onAct(SerializableConsumer<Pressed> listener) {
        getElement().addEventListener("act", event -> listener.accept(event.getEventDetail(Pressed.class))).addEventDetail();
    }

    /// The record is another than the page has shown: something was kept, here or by someone else.
    public void onMoved(SerializableRunnable listener) {
        getElement().addEventListener("moved", event -> listener.run());
    }

    /// The page has written down that the patient was read: the element's own first question is not written down again.
    public static void readWrittenDown(SessionId session) {
        Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .ifPresent(browser -> browser.setAttribute(CockpitTokens.readMark(session), true));
    }
}
