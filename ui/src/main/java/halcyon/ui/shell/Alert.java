package halcyon.ui.shell;

import halcyon.ui.parts.State;

/// One thing that wants this person, with the way to it: shown behind the bell. `text` is already in the person's language.
public record Alert(State state, String text, String path) {}
