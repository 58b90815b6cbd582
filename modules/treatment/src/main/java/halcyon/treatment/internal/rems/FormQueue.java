package halcyon.treatment.internal.rems;

import static java.util.stream.Collectors.toMap;

import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientRead;
import halcyon.shared.SiteId;
import halcyon.treatment.MonitoringForm;
import halcyon.treatment.QueueLine;
import halcyon.treatment.QueueLine.State;
import halcyon.treatment.RemsSetting;
import halcyon.treatment.Treatments;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Every form that waits, by the hours left; behind them those that went out lately. The queue is read from the sessions
/// themselves, so no form can be forgotten.
@Singleton
class FormQueue {
    private static final Comparator<QueueLine> BY_HOURS_LEFT =
            Comparator.comparing((QueueLine line) -> line.state() == State.SUBMITTED).thenComparing(QueueLine::due).thenComparing(line -> line.session().value());

    private final DosedRow.Dosed dosed;
    private final FormRows rows;
    private final FormPicture pictures;
    private final Treatments treatments;
    private final Programme programme;
    private final Directory directory;
    private final Events events;

    FormQueue(
            DosedRow.Dosed dosed,
            FormRows rows,
            FormPicture pictures,
            Treatments treatments,
            Programme programme,
            Directory directory,
            Events events) {
        this.dosed = dosed;
        this.rows = rows;
        this.pictures = pictures;
        this.treatments = treatments;
        this.programme = programme;
        this.directory = directory;
        this.events = events;
    }

    /// A session with the newest revision of its form, if a person has touched it, and the moment that is too late.
    record Entry(DosedRow session, Optional<FormRow> form, Instant due) {
        boolean waits() {
            return form.filter(FormRow::submitted).isEmpty();
        }

        boolean late(Instant now) {
            return waits() && !now.isBefore(due);
        }
    }

    List<QueueLine> of(Actor actor) {
        return entries(actor).stream().map(this::line).sorted(BY_HOURS_LEFT).toList();
    }

    List<QueueLine> exported(Actor actor, String format) {
        var lines = of(actor);
        lines.forEach(line -> events.publish(actor, new PatientRead(line.patient(), line.site(), "rems-queue-" + format)));
        return lines;
    }

    int late(Actor actor) {
        var now = programme.now();
        return Math.toIntExact(entries(actor).stream().filter(entry -> entry.late(now)).count());
    }

    List<Entry> entries(Actor actor) {
        var sites = directory.sites(actor).stream().collect(toMap(Site::id, Function.identity()));
        if (sites.isEmpty()) return List.of();
        var now = programme.now();
        var since = now.minus(Duration.ofDays(programme.number("queue-shows-days", now)));
        var sessions = dosed.queue("%" + programme.drug(now) + "%", sites.keySet().stream().map(SiteId::value).toList(), since);
        var forms = forms(sessions);
        return sessions.stream()
                .filter(this::sendsForms)
                .map(session -> new Entry(session, Optional.ofNullable(forms.get(session.id())), due(session)))
                .toList();
    }

    private Map<Long, FormRow> forms(List<DosedRow> sessions) {
        if (sessions.isEmpty()) return Map.of();
        return rows.of(sessions.stream().map(DosedRow::id).toList()).stream()
                .collect(toMap(FormRow::sessionId, Function.identity(), (older, newer) -> newer));
    }

    /// Inpatient settings send none.
    private boolean sendsForms(DosedRow session) {
        var day = programme.dayAt(session.site(), session.startedAt());
        return programme.setting(session.site(), day).filter(RemsSetting.INPATIENT::equals).isEmpty();
    }

    private Instant due(DosedRow session) {
        var day = programme.dayAt(session.site(), session.startedAt());
        return DueDay.end(day, programme.number("due-days", session.startedAt()), programme.zone(session.site()));
    }

    private QueueLine line(Entry entry) {
        var form = pictures.of(treatments.session(Programme.REMS, entry.session().session()));
        return new QueueLine(
                form.session(),
                form.patient(),
                form.site(),
                form.serviceDate(),
                form.due(),
                state(form),
                entry.late(programme.now()),
                form.missing().size(),
                form.revision(),
                form.submission().map(MonitoringForm.Submission::at));
    }

    private static State state(MonitoringForm form) {
        if (form.submission().isPresent()) return State.SUBMITTED;
        if (form.missing().isEmpty()) return State.READY;
        var here = form.missing().stream().anyMatch(reason -> reason.key().equals("treatment.rems-still-here"));
        return here ? State.IN_CHAIR : State.INCOMPLETE;
    }
}
