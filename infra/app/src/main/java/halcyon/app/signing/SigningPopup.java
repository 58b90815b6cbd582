package halcyon.app.signing;

import com.vaadin.flow.component.UI;
import halcyon.app.signin.RealClock;
import halcyon.app.web.OwnPaths;
import halcyon.shared.ReauthToken;
import halcyon.shared.Sentence;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Signing;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

/// Opens the popup and waits with the page until the realm has answered, or the person closed it.
@Singleton
final class SigningPopup implements Signing {
    // resolves when the popup could not be opened or was closed; the server knows by then whether it was answered
    private static final String OPEN =
            """
            return new Promise(done => {
              const popup = window.open($0, 'halcyon-sign', 'popup,width=520,height=680');
              if (!popup) { done('blocked'); return; }
              const watch = setInterval(() => { if (popup.closed) { clearInterval(watch); done('closed'); } }, 300);
            })
            """;
    private final CurrentUser user;
    private final PendingSignatures waiting;
    private final RealClock clock;

    SigningPopup(CurrentUser user, PendingSignatures waiting, RealClock clock) {
        this.user = user;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public void ask(UI ui, String contentHash, Consumer<ReauthToken> signed, Consumer<Sentence> refused) {
        var pending = new PendingSignature(ui, user.actor(ui), contentHash, clock.now(), signed, refused);
        var ticket = waiting.add(pending);
        ui.getPage().executeJs(OPEN, OwnPaths.SIGN + "?ticket=" + ticket).then(String.class, outcome -> {
            waiting.take(ticket);
            pending.refuse(Sentence.of("blocked".equals(outcome) ? "app.sign.blocked" : "app.sign.closed"));
        });
    }
}
