package halcyon.scheduling.internal.reminders;

import halcyon.contact.Contact;
import halcyon.contact.Notice;
import halcyon.contact.PlanNotice;
import halcyon.scheduling.internal.occupancy.Contended;
import halcyon.shared.Actor;
import halcyon.shared.Json;
import halcyon.shared.PatientId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a patient what became of a course, compared with what she was told last: one message for all that changed, after the
/// time in which a change can be taken back. A change that was taken back is never told.
@Singleton
@Transactional
class Telling {
    private static final Actor US = Actor.system("scheduling");
    private static final Duration LEAST = Duration.ofHours(1);

    private final SeenVisits visits;
    private final ToldRows rows;
    private final ReminderRules rules;
    private final Contact contact;
    private final Json json;
    private final Clock clock;

    Telling(SeenVisits visits, ToldRows rows, ReminderRules rules, Contact contact, Json json, Clock clock) {
        this.visits = visits;
        this.rows = rows;
        this.rules = rules;
        this.contact = contact;
        this.json = json;
        this.clock = clock;
    }

    void booked(long course) {
        if (rows.findByCourse(course).isPresent()) return;
        var now = visits.ofCourse(course);
        if (now.isEmpty()) return;
        rows.add(course, json.write(KnownVisits.NOTHING), null);
        tell(rows.findByCourse(course).orElseThrow(), now);
    }

    /// A visit changed; `before` is how it was, should nothing be known of what the patient was told.
    void changed(long booking, Seen.Fact before) {
        var visit = visits.find(booking);
        if (visit.isEmpty()) return;
        contact.withdraw(US, visit.get().patient(), RemindOfVisits.thing(booking));
        var course = visit.get().course();
        var now = visits.ofCourse(course);
        if (rows.findByCourse(course).isEmpty()) rows.add(course, json.write(KnownVisits.of(now).with(booking, before)), null);
        tell(rows.findByCourse(course).orElseThrow(), now);
    }

    private void tell(ToldRow row, List<Seen> visits) {
        var patient = visits.getFirst().patient();
        var told = toldBy(row, patient);
        var now = KnownVisits.of(visits);
        var moment = clock.instant();
        var news = told.newsOf(now, moment);
        if (!news.isEmpty()) plan(row.course(), patient, told.isEmpty(), news, moment);
        write(row, told, news.isEmpty() ? null : json.write(now));
    }

    // what was on its way counts as told, unless it can still be taken back
    private KnownVisits toldBy(ToldRow row, PatientId patient) {
        var told = json.read(row.told(), KnownVisits.class);
        if (row.pending() == null || contact.withdraw(US, patient, thing(row.course())) > 0) return told;
        return json.read(row.pending(), KnownVisits.class);
    }

    private void plan(long course, PatientId patient, boolean isFirst, List<Notice.Visit> news, Instant moment) {
        var at = moment.plusSeconds(rules.number("tell-after-seconds", moment));
        var last = news.stream().map(Notice.Visit::at).max(Instant::compareTo).orElseThrow();
        var until = last.isAfter(at.plus(LEAST)) ? last : at.plus(LEAST);
        var notice = isFirst ? Notice.booked(news) : Notice.changed(news);
        contact.plan(US, new PlanNotice(patient, thing(course), "news", at, until, notice));
    }

    private void write(ToldRow row, KnownVisits told, @Nullable String pending) {
        if (rows.write(row.course(), json.write(told), pending, row.version()) != 1) throw new Contended();
    }

    static String thing(long course) {
        return "course:" + course;
    }
}
