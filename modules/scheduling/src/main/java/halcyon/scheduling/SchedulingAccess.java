package halcyon.scheduling;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of scheduling.
public final class SchedulingAccess {
    public static final Access TABLE = Access.of("scheduling")
            .row("findCourse", FRONT_DESK, NURSE, SITE_MANAGER)
            .row("findPlaces", FRONT_DESK, NURSE, SITE_MANAGER, NETWORK_MANAGER)
            .row("findCourses", FRONT_DESK, NURSE, SITE_MANAGER, NETWORK_MANAGER)
            .row("bookCourse", FRONT_DESK, NURSE, SITE_MANAGER)
            .row("dayBoard", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("booking", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER, BILLING)
            .row("outlook", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER)
            .row("bookingsOf", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER, BILLING, PATIENT)
            .row("bookingsAt", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("progress", NURSE, PRESCRIBER, FRONT_DESK)
            .row("move", FRONT_DESK, NURSE, SITE_MANAGER)
            .row("cancel", FRONT_DESK, NURSE, SITE_MANAGER)
            .row("restore", FRONT_DESK, NURSE, SITE_MANAGER)
            .row("addShift", SITE_MANAGER, NETWORK_MANAGER, ADMINISTRATOR)
            .row("prescriberPresent", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("shifts", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("workList", FRONT_DESK, NURSE, PRESCRIBER, BILLING, SITE_MANAGER, NETWORK_MANAGER)
            .row("siteRota", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER, ADMINISTRATOR)
            .row("holidays", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER, ADMINISTRATOR)
            .row("previewChange", FRONT_DESK, NURSE, SITE_MANAGER, NETWORK_MANAGER, ADMINISTRATOR)
            .row("saveChange", SITE_MANAGER, NETWORK_MANAGER, ADMINISTRATOR)
            .row("reportChange", FRONT_DESK, NURSE, SITE_MANAGER, NETWORK_MANAGER)
            .row("importRota", SITE_MANAGER, NETWORK_MANAGER, ADMINISTRATOR)
            .row("freeCapacity", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("takeAway", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("takeBookings", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("savedViews", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("saveView", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("forgetView", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("visit", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, PATIENT)
            .row("confirmVisit", FRONT_DESK, NURSE, SITE_MANAGER, PATIENT)
            .row("cancelVisit", PATIENT)
            .row("askToMove", FRONT_DESK, NURSE, SITE_MANAGER, PATIENT)
            .row("patientAnswers", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, NETWORK_MANAGER)
            .row("createFeed", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, ADMINISTRATOR)
            .row("revokeFeed", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, ADMINISTRATOR)
            .row("feeds", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, ADMINISTRATOR)
            .row("calendar")
            .row("proposePlan", SITE_MANAGER, NETWORK_MANAGER)
            .row("proposedPlan", SITE_MANAGER, NETWORK_MANAGER)
            .row("acceptPlan", SITE_MANAGER, NETWORK_MANAGER)
            .row("planWeights", SITE_MANAGER, NETWORK_MANAGER)
            .row("setPlanWeights", NETWORK_MANAGER)
            .build();

    private SchedulingAccess() {}
}
