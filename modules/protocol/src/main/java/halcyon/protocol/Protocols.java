package halcyon.protocol;

import halcyon.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The published verbs of protocol.
public interface Protocols {
    /// The version in force of every protocol on a date: signed ones first, then in the order they came.
    List<Protocol> inForce(Actor actor, LocalDate on);

    Optional<Protocol> inForce(Actor actor, String code, LocalDate on);

    /// A version by its id, in force or not.
    Protocol version(Actor actor, long id);

    /// What a signature over this document is bound to.
    String contentHash(Actor actor, Protocol document);

    /// Everything that keeps this document from being signed, at most one flaw a part; empty when it can be published.
    List<Flaw> flaws(Actor actor, Protocol document);

    /// Refused with the first of its [flaws][#flaws].
    Published publish(Actor actor, PublishProtocol command);
}
