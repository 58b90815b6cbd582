package halcyon.directory;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of the directory.
public final class DirectoryAccess {
    public static final Access TABLE = Access.of("directory")
            .staff("sites", PATIENT, OPERATOR)
            .staff("site", PATIENT, OPERATOR)
            .staff("resources")
            .staff("staff")
            .row("networkResources")
            .row("networkStaff")
            .staff("staffMember")
            .staff("staffByUsername")
            .staff("payers")
            .staff("diagnoses")
            .staff("contraindications")
            .row("takeCall", FRONT_DESK, NURSE, SITE_MANAGER)
            .row("referrals", FRONT_DESK, NURSE, SITE_MANAGER, NETWORK_MANAGER)
            .row("register", FRONT_DESK, SITE_MANAGER)
            .row("screen", NURSE, PRESCRIBER)
            .row("recordWeight", NURSE, PRESCRIBER)
            .row("heightCentimetres", NURSE, PRESCRIBER)
            .row("openPatient", FRONT_DESK, NURSE, PRESCRIBER, BILLING, COMPLIANCE, SITE_MANAGER, PATIENT)
            .row("patient", FRONT_DESK, NURSE, PRESCRIBER, BILLING, COMPLIANCE, SITE_MANAGER, PATIENT)
            .row("names", FRONT_DESK, NURSE, PRESCRIBER, BILLING, COMPLIANCE, SITE_MANAGER, NETWORK_MANAGER)
            .row("findPatients", FRONT_DESK, NURSE, PRESCRIBER, BILLING, COMPLIANCE, SITE_MANAGER)
            .row("openSite", ADMINISTRATOR)
            .row("addResource", ADMINISTRATOR, SITE_MANAGER)
            .row("setCleaning", ADMINISTRATOR, SITE_MANAGER)
            .row("addStaff", ADMINISTRATOR)
            .row("recordLicence", ADMINISTRATOR)
            .row("recordCredential", ADMINISTRATOR)
            .row("addPayer", ADMINISTRATOR, BILLING)
            .row("nameOnCall", ADMINISTRATOR, SITE_MANAGER)
            .build();

    private DirectoryAccess() {}
}
