package halcyon.ui.shell;

/// The session behind this page has ended. The shell sends the page to the sign-in; nothing else is told.
public final class SignedOut extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SignedOut() {
        super("nobody is signed in");
    }
}
