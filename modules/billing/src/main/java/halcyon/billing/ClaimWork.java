package halcyon.billing;

import halcyon.shared.Actor;
import java.util.Optional;

/// The published verbs about what a claim tells beside its lines: other payers, the holder of the plan, papers, taking back.
public interface ClaimWork {
    /// Makes a paid or denied claim a draft for the next payer, with what this one decided copied from its remittance. Refused when
    /// nothing decided stands, when it does not balance, or when the payer forwarded the claim itself.
    BilledNext billNext(Actor actor, BillNext command);

    /// Makes a decided claim a draft that replaces (7) or voids (8) it under the payer's own number.
    void takeBack(Actor actor, ClaimId claim, boolean replace, String why);

    /// Who holds the plan of a draft; empty when the patient does.
    void holder(Actor actor, ClaimId claim, Optional<PlanHolder> holder);

    /// Announces a paper with a draft.
    void attach(Actor actor, ClaimId claim, Attachment paper);
}
