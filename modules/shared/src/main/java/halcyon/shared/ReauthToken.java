package halcyon.shared;

/// The identity token of a sign-in made a moment ago, for one signature. Never stored, never logged.
public record ReauthToken(String jwt) {
    @Override
    public String toString() {
        return "ReauthToken[…]";
    }
}
