package halcyon.contact;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of contact.
public final class ContactAccess {
    public static final Access TABLE = Access.of("contact")
            .row("issueLink", FRONT_DESK, NURSE, PRESCRIBER, COMPLIANCE, SITE_MANAGER)
            .row("look")
            .row("unlock")
            .row("complete", PATIENT)
            .row("send", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER)
            .row("plan", FRONT_DESK, NURSE, SITE_MANAGER)
            .row("withdraw", FRONT_DESK, NURSE, SITE_MANAGER)
            .row("undelivered", FRONT_DESK, NURSE, SITE_MANAGER)
            .row("sendAgain", FRONT_DESK, NURSE, SITE_MANAGER)
            .row("setAside", FRONT_DESK, NURSE, SITE_MANAGER)
            .row("hear")
            .row("unsubscribe")
            .row("preference", FRONT_DESK, NURSE, PATIENT)
            .row("stopped", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, COMPLIANCE, PATIENT)
            .row("messages", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, COMPLIANCE)
            .row("links", FRONT_DESK, NURSE, PRESCRIBER, SITE_MANAGER, COMPLIANCE)
            .build();

    private ContactAccess() {}
}
