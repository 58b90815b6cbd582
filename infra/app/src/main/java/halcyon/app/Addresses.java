package halcyon.app;

/// The paths the sign-in server has to know, relative to `halcyon.public-url`. A realm allows exactly these.
public final class Addresses {
    /// Redirect address of the client for pages (`halcyon.keycloak.ui.client-id`).
    public static final String CALLBACK = "/callback";
    /// Back-channel logout address of the client for pages; the realm sends the session with it.
    public static final String BACK_CHANNEL_LOGOUT = CALLBACK + "?logoutendpoint=true";
    /// The only address the central sign-out of the client for pages may come back to.
    public static final String SIGNED_OUT = "/signed-out";
    /// Redirect address of the client for signatures (`halcyon.keycloak.sign.client-id`).
    public static final String SIGN_CALLBACK = "/sign/callback";
    /// What a bearer token for the machine endpoints must name in `aud`.
    public static final String MACHINE_AUDIENCE = "halcyon-api";

    private Addresses() {}
}
