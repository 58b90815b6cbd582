package halcyon.treatment.internal.chart;

import static halcyon.treatment.TreatmentAccess.TABLE;

import halcyon.contact.Contact;
import halcyon.contact.IssueLink;
import halcyon.contact.Purpose;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientRead;
import halcyon.shared.Reauthentication;
import halcyon.shared.Reauthentication.Verdict.Fresh;
import halcyon.shared.Sentence;
import halcyon.treatment.Amend;
import halcyon.treatment.Charts;
import halcyon.treatment.NoteStruck;
import halcyon.treatment.RecordAmended;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.internal.SessionFile;
import halcyon.treatment.internal.SessionPictures;
import halcyon.treatment.internal.SessionRow;
import halcyon.treatment.internal.Settings;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/// The verbs of charts.
@Singleton
class ChartDesk implements Charts {
    private static final int SHORTEST_WORDS = 3;

    private final SessionFile file;
    private final SessionPictures pictures;
    private final AmendmentRow.Rows amendments;
    private final ChartGathering gathering;
    private final Reauthentication reauthentication;
    private final Contact contact;
    private final Settings settings;
    private final Events events;

    ChartDesk(
            SessionFile file,
            SessionPictures pictures,
            AmendmentRow.Rows amendments,
            ChartGathering gathering,
            Reauthentication reauthentication,
            Contact contact,
            Settings settings,
            Events events) {
        this.file = file;
        this.pictures = pictures;
        this.amendments = amendments;
        this.gathering = gathering;
        this.reauthentication = reauthentication;
        this.contact = contact;
        this.settings = settings;
        this.events = events;
    }

    @Override
    @Transactional
    public Step strikeNote(Actor actor, SessionId session, long note, String reason) {
        TABLE.require(actor, "strikeNote");
        var row = file.open(actor, "strikeNote", session);
        if (row.state() == SessionState.SIGNED) return refused("treatment.signed-already");
        if (reason.strip().length() < SHORTEST_WORDS) return refused("treatment.strike-needs-reason");
        file.touch(row);
        if (!file.strikeNote(actor, row, note, reason.strip())) return refused("treatment.no-such-note");
        events.publish(actor, new NoteStruck(row.number(), row.patient(), row.site(), note, reason.strip()));
        return new Step.Done(row.state());
    }

    @Override
    @Transactional
    public Step amend(Actor actor, Amend command) {
        TABLE.require(actor, "amend");
        var row = file.open(actor, "amend", command.session());
        if (row.state() != SessionState.SIGNED) return refused("treatment.amend-after-signature");
        if (command.text().strip().length() < SHORTEST_WORDS) return refused("treatment.amendment-is-empty");
        if (!pictures.of(row).contentHash().equals(command.contentHash())) return refused("treatment.changed-since-read");
        return switch (reauthentication.verify(actor, command.hash(), command.signature())) {
            case Reauthentication.Verdict.Refused stale -> new Step.Refused(List.of(stale.reason()));
            case Fresh fresh -> amended(actor, row, command, fresh);
        };
    }

    private Step amended(Actor actor, SessionRow row, Amend command, Fresh fresh) {
        var kept = amendments.save(new AmendmentRow(
                null,
                row.number(),
                command.text().strip(),
                command.hash(),
                fresh.subject(),
                fresh.name(),
                fresh.authenticatedAt(),
                file.now()));
        events.publish(
                actor,
                new RecordAmended(
                        row.number(), row.patient(), row.site(), kept.shown().id(), fresh.subject(), command.hash()));
        return new Step.Done(row.state());
    }

    @Override
    @Transactional
    public List<Amendment> amendments(Actor actor, SessionId session) {
        TABLE.require(actor, "amendments");
        var row = file.open(actor, "amendments", session);
        return amendments.of(row.number()).stream().map(AmendmentRow::shown).toList();
    }

    @Override
    @Transactional
    public ChartFile chart(Actor actor, SessionId session) {
        TABLE.require(actor, "chart");
        return printed(actor, file.open(actor, "chart", session), "session chart");
    }

    @Override
    @Transactional
    public Sent sendChart(Actor actor, SessionId session) {
        TABLE.require(actor, "sendChart");
        var row = file.open(actor, "sendChart", session);
        if (row.state() != SessionState.SIGNED) return new Sent.Refused(Sentence.of("treatment.chart-not-signed"));
        var days = Duration.ofDays(settings.number("chart.link-days", file.now()));
        var reference = Long.toString(row.number());
        return new Sent.Done(contact.issueLink(actor, new IssueLink(row.patient(), Purpose.CHART, reference, days)));
    }

    @Override
    @Transactional
    public OwnRecord ownRecord(Actor actor, SessionId session) {
        TABLE.require(actor, "ownRecord");
        var row = own(actor, "ownRecord", session);
        events.publish(actor, new PatientRead(row.patient(), row.site(), "own session"));
        Session shown = pictures.of(row);
        return new OwnRecord(
                row.site(),
                row.drug(),
                shown.givenMilligrams(),
                row.started(),
                row.discharged(),
                shown.signedBy().orElseThrow(),
                amendments.of(row.number()).size());
    }

    @Override
    @Transactional
    public ChartFile ownChart(Actor actor, SessionId session) {
        TABLE.require(actor, "ownChart");
        return printed(actor, own(actor, "ownChart", session), "own session chart");
    }

    private SessionRow own(Actor actor, String verb, SessionId session) {
        var row = file.open(actor, verb, session);
        TABLE.require(actor, verb, row.patient());
        if (row.state() != SessionState.SIGNED)
            throw new NotPermitted("treatment." + verb, "the session is not signed yet; the clinic sends a new link then");
        return row;
    }

    private ChartFile printed(Actor actor, SessionRow row, String screen) {
        events.publish(actor, new PatientRead(row.patient(), row.site(), screen));
        var kept = amendments.of(row.number()).stream().map(AmendmentRow::shown).toList();
        return new ChartFile("session-" + row.number() + ".pdf", new ChartPrint(gathering.of(row, kept)).bytes());
    }

    private static Step refused(String key) {
        return new Step.Refused(List.of(Sentence.of(key)));
    }
}
