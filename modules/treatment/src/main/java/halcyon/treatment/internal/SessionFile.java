package halcyon.treatment.internal;

import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.shared.StaleVersion;
import halcyon.shared.Unknown;
import halcyon.treatment.SessionId;
import halcyon.treatment.TreatmentAccess;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A session with what it stands on: its protocol, its patient, its site's day.
@Singleton
public class SessionFile {
    /// What the module asks of its left neighbours on nobody's behalf.
    public static final Actor TREATMENT = Actor.system("treatment");

    private final SessionRows sessions;
    private final Directory directory;
    private final Protocols protocols;
    private final NoteRows notes;
    private final Clock clock;

    SessionFile(
            SessionRows sessions,
            Directory directory,
            Protocols protocols,
            NoteRows notes,
            Clock clock) {
        this.sessions = sessions;
        this.directory = directory;
        this.protocols = protocols;
        this.notes = notes;
        this.clock = clock;
    }

    /// The session, if the actor works at its site.
    public SessionRow open(Actor actor, String verb, SessionId session) {
        var row = sessions.findById(session.value()).orElseThrow(() -> new Unknown("session " + session));
        TreatmentAccess.TABLE.require(actor, verb, row.site());
        return row;
    }

    /// Every session in which a patient is dosed and has not left, at all sites.
    public List<SessionRow> watched() {
        return sessions.watched();
    }

    Protocol protocol(SessionRow row) {
        return protocols.version(TREATMENT, row.protocolVersion());
    }

    Patient patient(SessionRow row) {
        return directory.patient(TREATMENT, row.patient());
    }

    public Instant now() {
        return clock.instant();
    }

    /// The date at the site.
    public LocalDate dayAt(SiteId site, Instant at) {
        return LocalDate.ofInstant(at, directory.site(TREATMENT, site).zone());
    }

    LocalDate today(SessionRow row) {
        return dayAt(row.site(), now());
    }

    void note(Actor actor, SessionRow row, String kind, String text) {
        note(actor, row, kind, text, now());
    }

    public void note(Actor actor, SessionRow row, String kind, String text, Instant at) {
        note(actor.name(), row, kind, text, at);
    }

    void note(String by, SessionRow row, String kind, String text, Instant at) {
        notes.save(new NoteRow(null, row.number(), at, kind, text, by, null, null, null));
    }

    /// False when there is no such note, or it was struck through before.
    public boolean strikeNote(Actor actor, SessionRow row, long note, String reason) {
        return notes.strike(note, row.number(), reason, actor.name(), now()) > 0;
    }

    /// Something is added to the record of a session that must still be in this state.
    public void touch(SessionRow row) {
        changed(sessions.touched(row.number(), row.state()), row);
    }

    /// The state was decided on a version; if no row changed, someone else was quicker and all is rolled back.
    static void changed(int rows, SessionRow row) {
        if (rows == 0) throw new StaleVersion("session " + row.session());
    }
}
