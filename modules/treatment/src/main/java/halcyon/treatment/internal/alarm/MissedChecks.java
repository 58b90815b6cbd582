package halcyon.treatment.internal.alarm;

import halcyon.directory.Directory;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.treatment.Alarm.Level;
import halcyon.treatment.Alarm.Turn;
import halcyon.treatment.internal.SessionFile;
import halcyon.treatment.internal.SessionRow;
import halcyon.treatment.internal.Settings;
import halcyon.treatment.internal.VitalsDesk;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// A missing check is itself an alarm: an advisory when it is due, a warning soon after, and then critical and a second
/// person on shift at the site is called. Looked at again and again from what the database says; running twice does no harm.
@Singleton
class MissedChecks {
    static final String WORD = "check-missing";

    private final SessionFile file;
    private final VitalsDesk vitals;
    private final AlarmRows alarms;
    private final Alarming alarming;
    private final Scheduling scheduling;
    private final Directory directory;
    private final Settings settings;

    MissedChecks(
            SessionFile file,
            VitalsDesk vitals,
            AlarmRows alarms,
            Alarming alarming,
            Scheduling scheduling,
            Directory directory,
            Settings settings) {
        this.file = file;
        this.vitals = vitals;
        this.alarms = alarms;
        this.alarming = alarming;
        this.scheduling = scheduling;
        this.directory = directory;
        this.settings = settings;
    }

    @Transactional
    void look() {
        file.watched().forEach(this::look);
    }

    private void look(SessionRow session) {
        var now = file.now();
        var due = vitals.nextDue(session).filter(moment -> !moment.isAfter(now));
        var open = alarming.open(session, WORD);
        if (due.isEmpty()) {
            open.ifPresent(alarm -> alarming.resolve(SessionFile.TREATMENT, alarm, now, "checked"));
            return;
        }
        var alarm = open.orElseGet(
                () -> alarming.raise(SessionFile.TREATMENT, session, Source.CLOCK, WORD, Level.ADVISORY, due.get()));
        grow(session, alarm, Duration.between(due.get(), now), now);
    }

    private void grow(SessionRow session, AlarmRow alarm, Duration late, Instant now) {
        if (late.compareTo(settings.minutes("checks.warn-minutes", now)) >= 0)
            alarming.higher(SessionFile.TREATMENT, alarm, Level.WARNING, now);
        if (late.compareTo(settings.minutes("checks.escalate-minutes", now)) < 0) return;
        alarming.higher(SessionFile.TREATMENT, current(alarm), Level.CRITICAL, now);
        if (alarm.escalatedTo() == null) callSecond(session, alarm, now);
    }

    private AlarmRow current(AlarmRow alarm) {
        return alarms.findById(alarm.number()).orElse(alarm);
    }

    private void callSecond(SessionRow session, AlarmRow alarm, Instant now) {
        second(session, now)
                .ifPresentOrElse(
                        staff -> alarming.escalate(SessionFile.TREATMENT, alarm, staff, name(staff), now),
                        () -> nobody(alarm, now));
    }

    private void nobody(AlarmRow alarm, Instant now) {
        if (alarms.escalate(alarm.number(), "") > 0)
            alarming.line(alarm, now, Turn.ESCALATED, SessionFile.TREATMENT.name(), "nobody-on-shift");
    }

    /// Somebody on shift at the site who is not the observer: an observer before a prescriber.
    private Optional<StaffId> second(SessionRow session, Instant now) {
        var moment = new TimeSlot(now, now.plusSeconds(1));
        var onShift = scheduling.shifts(SessionFile.TREATMENT, session.site(), moment);
        return Stream.concat(
                        onShift.stream().filter(shift -> shift.duty() == Shift.Duty.OBSERVER),
                        onShift.stream().filter(shift -> shift.duty() == Shift.Duty.PRESCRIBER))
                .map(Shift::staff)
                .filter(staff -> !staff.equals(session.observer()))
                .findFirst();
    }

    private String name(StaffId staff) {
        return directory.staffMember(SessionFile.TREATMENT, staff).name();
    }
}
