package halcyon.outcomes.internal;

import halcyon.contact.Contact;
import halcyon.contact.IssueLink;
import halcyon.contact.IssuedLink;
import halcyon.contact.Purpose;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Requested;
import halcyon.outcomes.internal.safety.SafetyDesk;
import halcyon.outcomes.internal.score.Instruments;
import halcyon.outcomes.internal.setting.Settings;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.StaleVersion;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks patients by link: now, or planned for later. One open request a patient and occasion; asking again sends a new link.
@Singleton
class Asking {
    private final Requests requests;
    private final Assessments assessments;
    private final Rights rights;
    private final Settings settings;
    private final SafetyDesk safety;
    private final Contact contact;
    private final Directory directory;
    private final Clock clock;

    Asking(
            Requests requests,
            Assessments assessments,
            Rights rights,
            Settings settings,
            SafetyDesk safety,
            Contact contact,
            Directory directory,
            Clock clock) {
        this.requests = requests;
        this.assessments = assessments;
        this.rights = rights;
        this.settings = settings;
        this.safety = safety;
        this.contact = contact;
        this.directory = directory;
        this.clock = clock;
    }

    Requested ask(Actor actor, Patient person, Occasion occasion) {
        var earliest = earliest(person.id(), occasion);
        if (clock.instant().isBefore(earliest)) return tooSoon(person, earliest);
        var open = requests.open(person.id().value(), occasion.name()).orElseGet(() -> plan(person, occasion, clock.instant(), null));
        return new Requested.Done(open.number(), send(actor, open));
    }

    RequestRow plan(Patient person, Occasion occasion, Instant dueAt, @Nullable Long session) {
        var battery = rights.battery(occasion, person.site(), person.language());
        var row = requests.save(RequestRow.planned(person.id(), person.site(), occasion, battery, dueAt, session));
        if (!battery.byClinician().isEmpty()) safety.clinicianAsks(row.number(), person.id(), person.site());
        return row;
    }

    /// One planned request, if it is still due: sent, moved on when the scale was answered meanwhile, or dropped when its window
    /// has closed (the application stood still, say).
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sendPlanned(Actor actor, long id) {
        var row = requests.findById(id).filter(found -> found.state().equals(RequestRow.PLANNED));
        if (row.isEmpty()) return false;
        if (clock.instant().isAfter(row.get().dueAt().plus(window(row.get().why())))) {
            requests.drop(id);
            return false;
        }
        var earliest = earliest(row.get().patient(), row.get().why());
        if (clock.instant().isBefore(earliest)) {
            requests.postpone(id, row.get().version(), earliest);
            return false;
        }
        send(actor, row.get());
        return true;
    }

    /// PHQ-9 looks back two weeks: the next one no sooner than the setting's days after the last.
    Instant earliest(PatientId patient, Occasion occasion) {
        if (occasion == Occasion.NEXT_DAY) return Instant.EPOCH;
        return assessments
                .last(patient.value(), Instruments.PHQ_9)
                .map(last -> last.answeredAt().plus(settings.days("ask-again-days")))
                .orElse(Instant.EPOCH);
    }

    @Transactional
    public List<Long> due() {
        return requests.due(clock.instant());
    }

    private IssuedLink send(Actor actor, RequestRow row) {
        var link = contact.issueLink(actor, new IssueLink(row.patient(), purpose(row.why()), Long.toString(row.number()), goodFor(row.why())));
        if (requests.sent(row.number(), row.version(), link.id(), clock.instant()) == 0) throw new StaleVersion("the request " + row.number());
        return link;
    }

    private Requested tooSoon(Patient person, Instant earliest) {
        var zone = directory.site(Actor.system("outcomes"), person.site()).zone();
        var day = DateTimeFormatter.ISO_LOCAL_DATE.format(earliest.atZone(zone));
        return new Requested.TooSoon(earliest, Sentence.of("outcomes.too-soon", settings.days("ask-again-days").toDays(), day));
    }

    private Duration window(Occasion occasion) {
        return settings.days(occasion == Occasion.NEXT_DAY ? "window-days-next-day" : "window-days-follow-up");
    }

    private Duration goodFor(Occasion occasion) {
        return switch (occasion) {
            case BASELINE -> settings.days("link-days-baseline");
            case NEXT_DAY -> settings.days("link-days-next-day");
            case FOLLOW_UP -> settings.days("link-days-follow-up");
        };
    }

    private static Purpose purpose(Occasion occasion) {
        return switch (occasion) {
            case BASELINE -> Purpose.BASELINE;
            case NEXT_DAY -> Purpose.NEXT_DAY;
            case FOLLOW_UP -> Purpose.SCALE;
        };
    }
}
