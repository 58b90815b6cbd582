package halcyon.app.web;

import halcyon.app.Addresses;
import java.util.Set;

/// The pages of our own that are plain HTML, apart from the views.
public final class OwnPaths {
    /// Patient pages: one-purpose links with a second factor of their own, no sign-in.
    public static final String PATIENT = "/p/";
    /// Calendars by secret address.
    public static final String CALENDAR = "/cal/";
    /// The link at the foot of an e-mail.
    public static final String UNSUBSCRIBE = "/u/";
    /// Text messages that come in, signed by the gateway.
    public static final String TEXT_HOOK = "/hooks/sms";
    public static final String SIGN_OUT = "/sign-out";
    public static final String SIGN = "/sign";
    public static final String ALIVE = "/alive";
    private static final Set<String> PLAIN =
            Set.of(SIGN_OUT, SIGN, ALIVE, Addresses.SIGN_CALLBACK, Addresses.SIGNED_OUT, Addresses.CALLBACK);

    private OwnPaths() {}

    /// Whether the strict content policy holds for the path.
    static boolean isPlain(String path) {
        return isProvenOtherwise(path) || PLAIN.contains(path);
    }

    /// Whether the path is served without a sign-in.
    public static boolean isOpen(String path) {
        return isProvenOtherwise(path) || path.equals(Addresses.SIGNED_OUT);
    }

    // a token or a signature stands in for the sign-in
    private static boolean isProvenOtherwise(String path) {
        return path.startsWith(PATIENT) || path.startsWith(CALENDAR) || path.startsWith(UNSUBSCRIBE) || path.equals(TEXT_HOOK);
    }
}
