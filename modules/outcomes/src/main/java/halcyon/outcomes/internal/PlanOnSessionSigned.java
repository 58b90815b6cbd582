package halcyon.outcomes.internal;

import halcyon.directory.Directory;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.internal.setting.Settings;
import halcyon.shared.Actor;
import halcyon.shared.Heard;
import halcyon.shared.Listener;
import halcyon.treatment.SessionSigned;
import jakarta.inject.Singleton;
import java.time.Instant;

/// After a session: the check-in of the next day, and the next PHQ-9 once it may be asked again, never the day after.
@Singleton
class PlanOnSessionSigned implements Listener<SessionSigned> {
    private static final Actor SYSTEM = Actor.system("outcomes");

    private final Requests requests;
    private final Asking asking;
    private final Settings settings;
    private final Directory directory;

    PlanOnSessionSigned(Requests requests, Asking asking, Settings settings, Directory directory) {
        this.requests = requests;
        this.asking = asking;
        this.settings = settings;
        this.directory = directory;
    }

    @Override
    public Class<SessionSigned> hears() {
        return SessionSigned.class;
    }

    @Override
    public void on(Heard<SessionSigned> heard) {
        planNextDay(heard.event());
        planFollowUp(heard.event());
    }

    private void planNextDay(SessionSigned signed) {
        if (requests.ofSession(signed.session(), Occasion.NEXT_DAY.name()) > 0) return;
        requests.open(signed.patient().value(), Occasion.NEXT_DAY.name()).ifPresent(older -> requests.drop(older.number()));
        plan(signed, Occasion.NEXT_DAY, signed.startedAt().plus(settings.hours("next-day-hours")));
    }

    private void planFollowUp(SessionSigned signed) {
        if (requests.open(signed.patient().value(), Occasion.FOLLOW_UP.name()).isPresent()) return;
        var notBefore = signed.startedAt().plus(settings.days("follow-up-after-session-days"));
        var earliest = asking.earliest(signed.patient(), Occasion.FOLLOW_UP);
        plan(signed, Occasion.FOLLOW_UP, earliest.isAfter(notBefore) ? earliest : notBefore);
    }

    private void plan(SessionSigned signed, Occasion occasion, Instant dueAt) {
        asking.plan(directory.patient(SYSTEM, signed.patient()), occasion, dueAt, signed.session());
    }
}
