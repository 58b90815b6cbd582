package halcyon.treatment.internal.alarm;

import static halcyon.treatment.TreatmentAccess.TABLE;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import halcyon.treatment.Alarm;
import halcyon.treatment.Alarm.Level;
import halcyon.treatment.Alarm.Turn;
import halcyon.treatment.AlarmAcknowledged;
import halcyon.treatment.Alarms;
import halcyon.treatment.AlertLimits;
import halcyon.treatment.OwnLimits;
import halcyon.treatment.OwnLimitsSet;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.internal.SessionFile;
import halcyon.treatment.internal.Settings;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The verbs of alarms.
@Singleton
class AlarmDesk implements Alarms {
    private final SessionFile file;
    private final AlarmRows alarms;
    private final LifeRow.Rows life;
    private final Alarming alarming;
    private final LimitsInForce limits;
    private final OwnLimitRow.Rows own;
    private final Settings settings;
    private final Events events;

    AlarmDesk(
            SessionFile file,
            AlarmRows alarms,
            LifeRow.Rows life,
            Alarming alarming,
            LimitsInForce limits,
            OwnLimitRow.Rows own,
            Settings settings,
            Events events) {
        this.file = file;
        this.alarms = alarms;
        this.life = life;
        this.alarming = alarming;
        this.limits = limits;
        this.own = own;
        this.settings = settings;
        this.events = events;
    }

    @Override
    @Transactional
    public List<Alarm> alarms(Actor actor, SessionId session) {
        TABLE.require(actor, "alarms");
        var row = file.open(actor, "alarms", session);
        return alarms.of(row.number()).stream().map(this::shown).toList();
    }

    @Override
    @Transactional
    public List<Alarm> openAlarms(Actor actor, SiteId site) {
        TABLE.require(actor, "openAlarms");
        TABLE.require(actor, "openAlarms", site);
        return alarms.openAt(site.value()).stream().map(this::shown).toList();
    }

    @Override
    @Transactional
    public void alarmsShown(Actor actor, SessionId session) {
        TABLE.require(actor, "alarmsShown");
        var row = file.open(actor, "alarmsShown", session);
        for (var alarm : alarms.openOf(row.number()))
            if (life.shownTo(alarm.number(), actor.name()) == 0)
                alarming.line(alarm, file.now(), Turn.SHOWN, actor.name(), "");
    }

    @Override
    @Transactional
    public Acknowledged acknowledgeAlarm(Actor actor, long alarm, Alarm.Reason reason) {
        TABLE.require(actor, "acknowledgeAlarm");
        var row = alarms.findById(alarm).orElseThrow(() -> new Unknown("alarm " + alarm));
        TABLE.require(actor, "acknowledgeAlarm", Alarming.site(row));
        if (alarms.acknowledge(alarm, actor.name()) == 0)
            return new Acknowledged.Before(Optional.ofNullable(find(alarm).acknowledgedBy()).orElse(""));
        alarming.line(row, file.now(), Turn.ACKNOWLEDGED, actor.name(), reason.name());
        events.publish(
                actor,
                new AlarmAcknowledged(
                        row.sessionId(), Alarming.patient(row), Alarming.site(row), alarm, row.word(), reason));
        return new Acknowledged.Done(shown(find(alarm)));
    }

    @Override
    @Transactional
    public AlertLimits alertLimits(Actor actor, SessionId session) {
        TABLE.require(actor, "alertLimits");
        return limits.of(file.open(actor, "alertLimits", session), file.now());
    }

    @Override
    @Transactional
    public Optional<OwnLimits.Kept> ownLimits(Actor actor, SessionId session) {
        TABLE.require(actor, "ownLimits");
        var row = file.open(actor, "ownLimits", session);
        return own.inForce(row.patientId()).map(OwnLimitRow::kept);
    }

    @Override
    @Transactional
    public Step setOwnLimits(Actor actor, SessionId session, OwnLimits mine) {
        TABLE.require(actor, "setOwnLimits");
        var row = file.open(actor, "setOwnLimits", session);
        if (mine.reason().strip().length() < 3)
            return new Step.Refused(List.of(Sentence.of("treatment.limits-need-reason")));
        own.save(OwnLimitRow.set(row.patientId(), mine, actor.name(), file.now()));
        events.publish(actor, new OwnLimitsSet(row.number(), row.patient(), row.site(), mine.reason().strip()));
        return new Step.Done(row.state());
    }

    private AlarmRow find(long alarm) {
        return alarms.findById(alarm).orElseThrow(() -> new Unknown("alarm " + alarm));
    }

    private Alarm shown(AlarmRow row) {
        return new Alarm(
                row.number(),
                new SessionId(row.sessionId()),
                Alarming.patient(row),
                Alarming.site(row),
                row.chair(),
                row.word(),
                row.level(),
                row.raisedAt(),
                Optional.ofNullable(row.acknowledgedBy()),
                Optional.ofNullable(row.escalatedTo()),
                Optional.ofNullable(row.resolvedAt()),
                repeats(row) ? Optional.of(repeatEvery()) : Optional.empty(),
                life.of(row.number()).stream().map(LifeRow::shown).toList());
    }

    private static boolean repeats(AlarmRow row) {
        return row.level() == Level.CRITICAL && row.acknowledgedBy() == null && row.resolvedAt() == null;
    }

    private Duration repeatEvery() {
        return Duration.ofSeconds(settings.number("alarm.repeat-seconds", file.now()));
    }
}
