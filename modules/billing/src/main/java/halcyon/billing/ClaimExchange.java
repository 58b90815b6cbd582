package halcyon.billing;

import halcyon.shared.Actor;
import java.util.List;

/// The published verbs of the way between us and the clearinghouse.
public interface ClaimExchange {
    /// What a clearinghouse would object to in an 837P, ours or another's; empty when it would let it in. Changes nothing.
    List<FileFault> inspect(Actor actor, byte[] file);
}
