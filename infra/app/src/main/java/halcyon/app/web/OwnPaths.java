package halcyon.app.web;

import halcyon.app.Addresses;
import java.util.Set;

/// The pages of our own that are plain HTML, apart from the views.
public final class OwnPaths {
    /// Patient pages: one-purpose links with a second factor of their own, no sign-in.
    public static final String PATIENT = "/p/";
    public static final String SIGN_OUT = "/sign-out";
    public static final String SIGN = "/sign";
    public static final String ALIVE = "/alive";
    private static final Set<String> PLAIN =
            Set.of(SIGN_OUT, SIGN, ALIVE, Addresses.SIGN_CALLBACK, Addresses.SIGNED_OUT, Addresses.CALLBACK);

    private OwnPaths() {}

    /// Whether the strict content policy holds for the path.
    static boolean isPlain(String path) {
        return path.startsWith(PATIENT) || PLAIN.contains(path);
    }

    /// Whether the path is served without a sign-in.
    public static boolean isOpen(String path) {
        return path.startsWith(PATIENT) || path.equals(Addresses.SIGNED_OUT);
    }
}
