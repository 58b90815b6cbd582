package halcyon.treatment.internal.rems;

import halcyon.shared.Events;
import halcyon.shared.Job;
import halcyon.treatment.MonitoringFormMissed;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;

/// Says of every form once that its last day has ended.
@Singleton
public class MissedForms implements Job {
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final FormQueue queue;
    private final FormRows rows;
    private final Programme programme;
    private final Events events;

    MissedForms(FormQueue queue, FormRows rows, Programme programme, Events events) {
        this.queue = queue;
        this.rows = rows;
        this.programme = programme;
        this.events = events;
    }

    @Override
    public String name() {
        return "treatment.missed-rems-forms";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    @Transactional
    public void run() {
        var now = programme.now();
        queue.entries(Programme.REMS).stream().filter(entry -> entry.late(now)).forEach(this::say);
    }

    private void say(FormQueue.Entry entry) {
        var session = entry.session();
        var row = entry.form().orElseGet(() -> rows.save(FormRow.open(session.id(), 1, null)));
        if (rows.missed(row.number(), programme.now()) == 0) return;
        events.publish(Programme.REMS, new MonitoringFormMissed(session.id(), session.patient(), session.site(), entry.due()));
    }
}
