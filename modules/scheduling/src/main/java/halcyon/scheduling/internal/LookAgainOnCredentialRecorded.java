package halcyon.scheduling.internal;

import halcyon.directory.CredentialRecorded;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// A licence or credential was written down past the rota's own preview: bookings after its last day become work all the same.
@Singleton
class LookAgainOnCredentialRecorded implements Listener<CredentialRecorded> {
    private static final Duration AHEAD = Duration.ofDays(3 * 366);

    private final CalendarBook book;
    private final Directory directory;
    private final Clock clock;

    LookAgainOnCredentialRecorded(CalendarBook book, Directory directory, Clock clock) {
        this.book = book;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Class<CredentialRecorded> hears() {
        return CredentialRecorded.class;
    }

    @Override
    public void on(Heard<CredentialRecorded> heard) {
        var sites = directory.staffMember(Actor.system("scheduling"), heard.event().staff()).sites();
        sites.forEach(site -> book.lookAgain(site, TimeSlot.of(clock.instant(), AHEAD)));
    }
}
