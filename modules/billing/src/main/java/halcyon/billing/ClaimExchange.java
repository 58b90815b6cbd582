package halcyon.billing;

import halcyon.shared.Actor;
import java.util.List;

/// The published verbs of the way between us and the clearinghouse.
public interface ClaimExchange {
    /// What a clearinghouse would object to in an 837P, ours or another's; empty when it would let it in. Changes nothing.
    List<FileFault> inspect(Actor actor, byte[] file);

    /// Folders and file names as clearinghouses publish them, to begin a profile with.
    List<Clearinghouse.Preset> presets(Actor actor);

    /// The profiles by name, without their secrets.
    List<Clearinghouse> clearinghouses(Actor actor);

    /// Makes or changes a profile; its id. An empty secret leaves the one it has. Refused when another one sends already.
    long setClearinghouse(Actor actor, Clearinghouse profile, String secret);

    /// One round now: what is due goes, what is there comes in.
    Exchanged exchange(Actor actor, long clearinghouse);

    /// The latest 200 files out and in, newest first.
    List<ExchangedFile> exchanged(Actor actor);

    /// Claims of the actor's sites whose next answer is longer away than the setting allows, longest first, at most 500.
    List<SilentClaim> silent(Actor actor);
}
