package halcyon.ui.shell;

import halcyon.shared.Actor;
import halcyon.shared.Language;
import jakarta.servlet.http.HttpServletRequest;

/// The signed-in person of a plain request, read from the live session at each call: what [CurrentUser] is for pages. Keep the
/// bean, never what it returns.
public interface RequestPerson {
    /// Who asks, with the roles and sites held right now. Throws [SignedOut] when the session has ended.
    Actor actor(HttpServletRequest request);

    Language language(HttpServletRequest request);
}
