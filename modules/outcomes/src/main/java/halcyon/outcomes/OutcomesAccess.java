package halcyon.outcomes;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of outcomes.
public final class OutcomesAccess {
    public static final Access TABLE = Access.of("outcomes")
            .row("request", FRONT_DESK, NURSE, PRESCRIBER)
            .row("page", PATIENT)
            .row("answer", PATIENT)
            .row("chart", NURSE, PRESCRIBER, COMPLIANCE)
            .row("safetyTasks", NURSE, PRESCRIBER, SITE_MANAGER, COMPLIANCE)
            .row("safetyTasksOf", FRONT_DESK, NURSE, PRESCRIBER, COMPLIANCE)
            .row("acknowledge", NURSE, PRESCRIBER)
            .row("dispose", NURSE, PRESCRIBER)
            .row("open", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER)
            .row("confirmRight", COMPLIANCE, ADMINISTRATOR)
            .row("sendDue")
            .build();

    private OutcomesAccess() {}
}
