package halcyon.ui.cabinet;

import com.vaadin.flow.component.UI;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.treatment.Booked;
import halcyon.treatment.Cabinet;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Signing;
import halcyon.ui.shell.SiteChoice;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// What the screens of the cabinet speak with, and the one site they look at: a cabinet is registered for its place.
@Singleton
final class Room {
    final Cabinet cabinet;
    final Directory directory;
    final Signing signing;
    final Clock clock;
    private final SiteChoice choice;
    private final CurrentUser user;

    Room(Cabinet cabinet, Directory directory, Signing signing, SiteChoice choice, CurrentUser user, Clock clock) {
        this.cabinet = cabinet;
        this.directory = directory;
        this.signing = signing;
        this.choice = choice;
        this.user = user;
        this.clock = clock;
    }

    /// The person in front of the page, read anew at each call.
    Actor actor() {
        return user.actor();
    }

    /// The site looked at, else the first of the person's own.
    Optional<Site> site() {
        return choice.among(directory.sites(actor())).stream().findFirst();
    }

    boolean may(String verb) {
        return TreatmentAccess.TABLE.allows(actor(), verb);
    }

    LocalDate today(Site site) {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    /// Says what was done, or why not; true when it was.
    static boolean took(Booked booked, String done) {
        return switch (booked) {
            case Booked.Done written -> {
                Toast.done(done);
                yield true;
            }
            case Booked.Refused refused -> {
                Toast.stop(refused.reason().in(UI.getCurrent().getLocale()));
                yield false;
            }
        };
    }
}
