package halcyon.ui.stage;

import com.vaadin.flow.component.UI;
import halcyon.shared.Access;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Doors;
import halcyon.ui.shell.RequestPerson;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who looks at the stage: a person with every role, on Tuesday 24 November 2026, 09:42 in Denver.
public final class StagePerson implements CurrentUser, RequestPerson {
    public static final Instant NOW = Instant.parse("2026-11-24T16:42:00Z");
    public static final Clock CLOCK = Clock.offset(Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), NOW));

    private static final Actor EVERYBODY = new Actor(
            "stage",
            "Linnea Barros",
            Arrays.stream(Role.values()).filter(Role::isStaff).collect(Collectors.toSet()),
            Set.<SiteId>of(),
            true);

    @Override
    public Actor actor() {
        return EVERYBODY;
    }

    @Override
    public Actor actor(UI ui) {
        return EVERYBODY;
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public Actor actor(HttpServletRequest request) {
        return EVERYBODY;
    }

    @Override
    public Language language(HttpServletRequest request) {
        return Language.of(request.getLocale());
    }

    @Override
    public String signOutPath() {
        return "signout";
    }

    /// The doors of all modules, read from their tables as the application does, and one for the samples.
    static Doors doors() {
        return new Doors(List.of(
                Access.of("stage").staff("see").row("never").build(),
                halcyon.clearance.ClearanceAccess.TABLE,
                halcyon.directory.DirectoryAccess.TABLE,
                halcyon.contact.ContactAccess.TABLE,
                halcyon.protocol.ProtocolAccess.TABLE,
                halcyon.scheduling.SchedulingAccess.TABLE,
                halcyon.treatment.TreatmentAccess.TABLE,
                halcyon.consent.ConsentAccess.TABLE,
                halcyon.outcomes.OutcomesAccess.TABLE,
                halcyon.billing.BillingAccess.TABLE,
                halcyon.oversight.OversightAccess.TABLE,
                halcyon.audit.AuditAccess.TABLE));
    }
}
