package halcyon.local.story;

import halcyon.shared.Actor;
import halcyon.shared.ReauthToken;

/// The people of the story: who they are by their sign-in, and a sign-in made a moment ago for a signature.
public interface Cast {
    Actor actor(String signIn);

    ReauthToken fresh(String signIn);
}
