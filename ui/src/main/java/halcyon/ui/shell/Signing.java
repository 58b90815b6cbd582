package halcyon.ui.shell;

import com.vaadin.flow.component.UI;
import halcyon.shared.ReauthToken;
import halcyon.shared.Sentence;
import java.util.function.Consumer;

/// Asks the person to sign: a popup re-authenticates at Keycloak (password again, however fresh the session is) with the
/// nonce bound to the hash of what is signed. The page behind keeps its state and hears the answer by push.
public interface Signing {
    /// Opens the popup; call it from a click, else the browser may block it. Exactly one of the two is called, once, inside
    /// `ui.access`; neither when the page is closed meanwhile. The token goes straight to the verb that signs, which verifies
    /// it by `halcyon.shared.Reauthentication`; it is never stored and never shown.
    void ask(UI ui, String contentHash, Consumer<ReauthToken> signed, Consumer<Sentence> refused);
}
