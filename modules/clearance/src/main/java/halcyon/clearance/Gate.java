package halcyon.clearance;

import java.util.List;

/// One question of one module: may this subject pass this checkpoint? Only answers; how much the answer weighs
/// (warning, soft, hard, not asked) is the dated [GateSetting]. Fast, reads only, never throws for a "no".
public interface Gate {
    /// Stable word, `module.word`: `consent.signed`, `outcomes.safety`, `treatment.weight`. Keys the settings and the texts
    /// (`<name>` in the module's message bundle is the gate's short label).
    String name();

    Answer ask(Checkpoint checkpoint, Subject subject);

    /// The same of each visit of one patient, in this order: a gate that looks things up looks once for all of them.
    default List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        return visits.stream().map(visit -> ask(checkpoint, visit)).toList();
    }
}
