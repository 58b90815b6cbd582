package halcyon.treatment;

import halcyon.contact.IssuedLink;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The record of a session after the work: corrected by striking through, amended beside the signature, printed, given to the
/// patient. Nothing in it is ever overwritten.
public interface Charts {
    /// Strikes a note through with the reason; it stays readable. Refused once the session is signed.
    Step strikeNote(Actor actor, SessionId session, long note, String reason);

    /// Adds signed words beside a signed record, which stays as it is. The signature is bound to both, see [Amend#hash()].
    Step amend(Actor actor, Amend command);

    /// Oldest first.
    List<Amendment> amendments(Actor actor, SessionId session);

    /// The record as a page in the manner of an anaesthesia record. A read of the patient.
    ChartFile chart(Actor actor, SessionId session);

    /// Sends the patient a link to her own record. Refused until it is signed.
    Sent sendChart(Actor actor, SessionId session);

    /// What a patient sees of her own signed session first.
    OwnRecord ownRecord(Actor actor, SessionId session);

    /// As [#chart], for the patient herself.
    ChartFile ownChart(Actor actor, SessionId session);

    /// Words added after the signature.
    record Amendment(long id, Instant at, String by, String text, String hash) {}

    record ChartFile(String name, byte[] bytes) {}

    record OwnRecord(
            SiteId site, String drug, Optional<BigDecimal> milligrams, Instant started, Instant left, String signedBy, int amendments) {}

    /// What became of sending.
    sealed interface Sent {
        record Done(IssuedLink link) implements Sent {}

        record Refused(Sentence reason) implements Sent {}
    }
}
