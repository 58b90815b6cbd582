package halcyon.ui.shell;

import com.vaadin.flow.component.UI;
import halcyon.shared.Actor;
import halcyon.shared.Language;

/// The person in front of this page, read from the live session at each call. Keep the bean, never what it returns:
/// a role taken away at Keycloak is gone here within a minute.
public interface CurrentUser {
    /// Who acts in the current request or push, with the roles and sites held right now.
    /// Throws [SignedOut] when the session has ended; the page then leads to the sign-in.
    Actor actor();

    /// As [#actor()] for work that runs outside a request: the person this page belongs to.
    Actor actor(UI ui);

    /// The person's name, for the head of the page.
    default String name() {
        return actor().name();
    }

    /// The language of the page: the person's choice at Keycloak, else the browser's, else English.
    Language language();

    /// Where the page leads for the central sign-out: ends the session here and at Keycloak.
    String signOutPath();
}
