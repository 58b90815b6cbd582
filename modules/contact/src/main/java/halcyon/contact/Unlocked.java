package halcyon.contact;

import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.PatientId;

/// What became of the second factor.
public sealed interface Unlocked {
    /// Open: act as this actor, for this purpose and reference only.
    record Open(long link, Actor actor, PatientId patient, Purpose purpose, String reference, Language language) implements Unlocked {}

    record Wrong(int triesLeft) implements Unlocked {}

    record Gone(LinkState.Why why) implements Unlocked {}
}
