package halcyon.treatment;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of treatment.
public final class TreatmentAccess {
    public static final Access TABLE = Access.of("treatment")
            .row("checkIn", FRONT_DESK, NURSE, PRESCRIBER)
            .row("session", NURSE, PRESCRIBER, COMPLIANCE)
            .row("sessionOf", FRONT_DESK, NURSE, PRESCRIBER, COMPLIANCE)
            .row("gates", NURSE, PRESCRIBER, FRONT_DESK)
            .row("askOverride", NURSE, PRESCRIBER)
            .row("recordVitals", NURSE, PRESCRIBER)
            .row("calculateDose", NURSE, PRESCRIBER)
            .row("draw", NURSE, PRESCRIBER)
            .row("start", NURSE, PRESCRIBER)
            .row("stop", NURSE, PRESCRIBER)
            .row("pause", NURSE, PRESCRIBER)
            .row("restart", NURSE, PRESCRIBER)
            .row("toConfirm", NURSE, PRESCRIBER)
            .row("confirmEntry", NURSE, PRESCRIBER)
            .row("refuseEntry", NURSE, PRESCRIBER)
            .row("enterWaste", NURSE, PRESCRIBER)
            .row("abandon", NURSE, PRESCRIBER)
            .row("strikeVitals", NURSE, PRESCRIBER)
            .row("handOver", NURSE, PRESCRIBER)
            .row("adverseEvent", NURSE, PRESCRIBER)
            .row("note", NURSE, PRESCRIBER)
            .row("discharge", NURSE, PRESCRIBER)
            .row("sign", PRESCRIBER)
            .row("unsigned", NURSE, PRESCRIBER)
            .row("marks", NURSE, PRESCRIBER, COMPLIANCE)
            .row("floor", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("lots", NURSE, PRESCRIBER, COMPLIANCE)
            .row("receiveLot", NURSE, COMPLIANCE)
            .row("alarms", NURSE, PRESCRIBER, COMPLIANCE)
            .row("openAlarms", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("alarmsShown", NURSE, PRESCRIBER)
            .row("acknowledgeAlarm", NURSE, PRESCRIBER)
            .row("alertLimits", NURSE, PRESCRIBER, COMPLIANCE)
            .row("setOwnLimits", PRESCRIBER)
            .build();

    private TreatmentAccess() {}
}
