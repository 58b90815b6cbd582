package halcyon.billing;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import java.time.LocalDate;
import java.util.List;

/// Who pays, in which order, in whose network, and who is billed for a session.
public interface Coverages {
    /// All payers of a patient that were ever recorded: by priority, the newest first.
    List<Policy> policies(Actor actor, PatientId patient);

    /// A payer in its place from a day on. A later payer needs an earlier one to come after.
    CoverageRecorded recordPolicy(Actor actor, RecordPolicy command);

    /// Who is billed for a session of a day: her wish first, then a notice signed before, then her payers in order.
    Billed billed(Actor actor, PatientId patient, long booking, LocalDate on);

    /// Medicare told before that it likely does not pay: the notice is signed on or before the day of the session.
    CoverageRecorded recordNotice(Actor actor, PatientId patient, long booking, LocalDate session, LocalDate signedOn);

    /// What the payer's network holds; the most particular of what was recorded decides.
    NetworkStatus network(Actor actor, NetworkQuestion question);

    /// Keeps what a payer said about its network.
    void recordNetwork(Actor actor, RecordNetwork command);
}
