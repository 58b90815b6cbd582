package halcyon.journeys;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import halcyon.shared.ContentHash;
import halcyon.shared.ReauthToken;
import halcyon.shared.Reauthentication;
import halcyon.shared.Reauthentication.Verdict;
import halcyon.shared.Role;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.Signing;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Collectors;

/// A page of the tests: says who is there, and signs what was typed.
@Prototype
@Route("try-signing")
@Needs(module = "clearance", verb = "check")
class TrySigningView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient CurrentUser user;
    private final transient Signing signing;
    private final transient Reauthentication reauthentication;
    private final Input note = new Input();
    private final Span outcome = named("outcome");
    private final Span who = named("who");

    TrySigningView(CurrentUser user, Signing signing, Reauthentication reauthentication) {
        this.user = user;
        this.signing = signing;
        this.reauthentication = reauthentication;
        note.setId("note");
        var sign = button("sign", this::sign);
        var ask = button("ask", this::sayWho);
        var leave = button("leave", () -> UI.getCurrent().getPage().setLocation(user.signOutPath()));
        add(new Text("Signing"), note, sign, ask, leave, who, outcome);
        sayWho();
    }

    private void sayWho() {
        var actor = user.actor();
        who.setText(actor.name() + ": " + actor.roles().stream().map(Role::claim).sorted().collect(Collectors.joining(" ")));
    }

    private void sign() {
        var hash = ContentHash.of(note.getValue());
        signing.ask(UI.getCurrent(), hash, token -> signed(hash, token), reason -> outcome.setText("refused: " + reason));
    }

    private void signed(String hash, ReauthToken token) {
        outcome.setText(
                switch (reauthentication.verify(user.actor(), hash, token)) {
                    case Verdict.Fresh fresh -> "signed by " + fresh.name() + ": " + note.getValue();
                    case Verdict.Refused refused -> "refused after all: " + refused.reason();
                });
    }

    private static Span named(String id) {
        var span = new Span();
        span.setId(id);
        return span;
    }

    private static NativeButton button(String id, Runnable act) {
        var button = new NativeButton(id, click -> act.run());
        button.setId(id);
        return button;
    }
}
