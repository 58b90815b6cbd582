package halcyon.ui.plan;

import halcyon.directory.ResourceKind;
import halcyon.protocol.Care;
import halcyon.protocol.Flaw;
import halcyon.protocol.Phase;
import halcyon.protocol.PhaseKind;
import halcyon.protocol.Protocol;
import halcyon.protocol.Stage;
import halcyon.protocol.VisitType;
import halcyon.protocol.WeightBasis;
import halcyon.shared.Indication;
import halcyon.shared.Role;
import halcyon.shared.Route;
import halcyon.shared.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A plan as the shipped ones are.
public final class PlanSamples {
    private static final Set<ResourceKind> CHAIR = Set.of(ResourceKind.CHAIR);

    private PlanSamples() {}

    public static Protocol infusion() {
        var visit = new VisitType("infusion", List.of(
                new Phase(PhaseKind.PREPARATION, 15, CHAIR, 2, false, true, false), new Phase(PhaseKind.ADMINISTRATION, 40, CHAIR, 1, false, true, true),
                new Phase(PhaseKind.MONITORING, 45, CHAIR, 2, true, true, false), new Phase(PhaseKind.DISCHARGE, 10, CHAIR, 2, false, true, false),
                new Phase(PhaseKind.TURNOVER, 10, Set.of(), 0, false, false, false)));
        var care = new Care(
                WeightBasis.ACTUAL, new Care.Steps(new BigDecimal("0.1"), new BigDecimal("0.75"), new BigDecimal("0.05")),
                new Care.Preparation(Care.Form.BAG, BigDecimal.ZERO, 0), new Care.Fasting(0, 0), List.of(Role.PRESCRIBER, Role.NURSE),
                new Care.Told("You may feel far away.", "Puede sentirse lejos."));
        return new Protocol(
                1, "ketamine-iv-6-in-21", 1, "Racemic ketamine IV, 6 sessions in 21 days", Route.IV, "ketamine", Set.of(Indication.RESISTANT_DEPRESSION),
                new Protocol.Calendar(List.of(visit), List.of(new Stage("induction", "infusion", 6, 6, 21, 2, 5, 1))),
                new Protocol.Dose(new BigDecimal("0.5"), new BigDecimal("100"), 100, 40),
                new Protocol.Monitoring(List.of(0, 10, 20, 30, 40), 15, 14, 160, 100, 180, 110, 90, 120, 50, 92, 90, 10, 3, 2),
                new Protocol.Discharge(9, 2, 2, 2, 30), "off-label-ketamine", List.of("phq-9"), LocalDate.of(2025, 1, 1), Optional.empty(),
                "made up", Protocol.SHIPPED, Optional.of(care));
    }

    /// A few of the rules, said as the module says them.
    static List<Flaw> flaws(Protocol plan) {
        if (plan.dose().ceilingMilligrams().signum() == 0) return List.of(new Flaw(Flaw.Part.DOSE, Sentence.of("protocol.dose")));
        var stage = plan.calendar().stages().getFirst();
        if (stage.sessions() > 10)
            return List.of(new Flaw(Flaw.Part.STAGES, Sentence.of("protocol.does-not-fit", stage.sessions(), 2 * stage.sessions() - 1, stage.withinDays())));
        return List.of();
    }
}
