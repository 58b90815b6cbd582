package halcyon.outcomes.internal;

import static halcyon.outcomes.OutcomesAccess.TABLE;

import halcyon.directory.Directory;
import halcyon.outcomes.Answered;
import halcyon.outcomes.Answers;
import halcyon.outcomes.AssessmentRequest;
import halcyon.outcomes.Chart;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.Page;
import halcyon.outcomes.Requested;
import halcyon.outcomes.SafetyTask;
import halcyon.outcomes.internal.safety.SafetyDesk;
import halcyon.outcomes.internal.score.Instruments;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The verbs of outcomes: who may, then who does it.
@Singleton
class OutcomesDesk implements Outcomes {
    private static final Logger LOG = LoggerFactory.getLogger(OutcomesDesk.class);
    private static final Actor SYSTEM = Actor.system("outcomes");

    private final Requests requests;
    private final Asking asking;
    private final Answering answering;
    private final ChartDesk charts;
    private final SafetyDesk safety;
    private final Rights rights;
    private final Instruments instruments;
    private final Directory directory;
    private final Clock clock;

    OutcomesDesk(
            Requests requests,
            Asking asking,
            Answering answering,
            ChartDesk charts,
            SafetyDesk safety,
            Rights rights,
            Instruments instruments,
            Directory directory,
            Clock clock) {
        this.requests = requests;
        this.asking = asking;
        this.answering = answering;
        this.charts = charts;
        this.safety = safety;
        this.rights = rights;
        this.instruments = instruments;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Requested request(Actor actor, PatientId patient, Occasion occasion) {
        TABLE.require(actor, "request");
        var person = directory.patient(SYSTEM, patient);
        TABLE.require(actor, "request", person.site());
        return asking.ask(actor, person, occasion);
    }

    @Override
    @Transactional
    public Page page(Actor actor, long request) {
        TABLE.require(actor, "page");
        var row = asked(request);
        TABLE.require(actor, "page", row.patient());
        var shown = row.asked().stream().map(instruments::get).toList();
        return new Page(request, row.why(), shown, row.askedByClinician());
    }

    @Override
    @Transactional
    public Answered answer(Actor actor, long request, List<Answers> answers) {
        TABLE.require(actor, "answer");
        var row = asked(request);
        TABLE.require(actor, "answer", row.patient());
        return answering.take(actor, row, answers);
    }

    @Override
    @Transactional
    public Chart chart(Actor actor, PatientId patient, String instrument) {
        TABLE.require(actor, "chart");
        TABLE.require(actor, "chart", directory.patient(SYSTEM, patient).site());
        return charts.chart(actor, patient, instrument);
    }

    @Override
    @Transactional
    public List<SafetyTask> safetyTasks(Actor actor) {
        TABLE.require(actor, "safetyTasks");
        return safety.open(actor);
    }

    @Override
    @Transactional
    public List<SafetyTask> safetyTasksOf(Actor actor, PatientId patient) {
        TABLE.require(actor, "safetyTasksOf");
        TABLE.require(actor, "safetyTasksOf", directory.patient(SYSTEM, patient).site());
        return safety.of(actor, patient);
    }

    @Override
    @Transactional
    public void acknowledge(Actor actor, long task) {
        TABLE.require(actor, "acknowledge");
        safety.acknowledge(actor, task);
    }

    @Override
    @Transactional
    public void dispose(Actor actor, long task, String disposition) {
        TABLE.require(actor, "dispose");
        safety.dispose(actor, task, disposition);
    }

    @Override
    @Transactional
    public List<AssessmentRequest> open(Actor actor, SiteId site) {
        TABLE.require(actor, "open");
        TABLE.require(actor, "open", site);
        return requests.waiting(site.value(), clock.instant()).stream().map(RequestRow::toRequest).toList();
    }

    @Override
    @Transactional
    public void confirmRight(Actor actor, SiteId site, String instrument, boolean confirmed) {
        TABLE.require(actor, "confirmRight");
        TABLE.require(actor, "confirmRight", site);
        rights.confirm(actor, site, instrument, confirmed);
    }

    // each in a transaction of its own: one patient who cannot be reached holds up nobody else
    @Override
    public int sendDue(Actor actor) {
        TABLE.require(actor, "sendDue");
        int sent = 0;
        for (var request : asking.due()) if (sent(actor, request)) sent++;
        safety.escalateDue(actor);
        return sent;
    }

    private boolean sent(Actor actor, long request) {
        try {
            return asking.sendPlanned(actor, request);
        } catch (RuntimeException tryAgainNextMinute) {
            LOG.warn("request {} could not be sent: {}", request, tryAgainNextMinute.getClass().getSimpleName());
            return false;
        }
    }

    private RequestRow asked(long request) {
        return requests.findById(request).orElseThrow(() -> new Unknown("request " + request));
    }
}
