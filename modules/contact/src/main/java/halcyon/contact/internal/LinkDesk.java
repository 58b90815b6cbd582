package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.contact.IssueLink;
import halcyon.contact.IssuedLink;
import halcyon.contact.LinkIssued;
import halcyon.contact.LinkLine;
import halcyon.contact.LinkOpened;
import halcyon.contact.LinkState;
import halcyon.contact.Unlocked;
import halcyon.contact.internal.MessageDesk.Draft;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// Links that open one thing for one person.
@Singleton
class LinkDesk {
    static final Actor SYSTEM = Actor.system("contact");
    private static final Duration LONGEST = Duration.ofDays(90);

    private final Links links;
    private final Secrets secrets;
    private final Doorkeeper doorkeeper;
    private final Settings settings;
    private final MessageDesk messages;
    private final Discretion discretion;
    private final Directory directory;
    private final Events events;
    private final Clock clock;
    private final String publicUrl;

    LinkDesk(
            Links links,
            Secrets secrets,
            Doorkeeper doorkeeper,
            Settings settings,
            MessageDesk messages,
            Discretion discretion,
            Directory directory,
            Events events,
            Clock clock,
            @Value("${halcyon.public-url:`http://localhost:8080`}") String publicUrl) {
        this.links = links;
        this.secrets = secrets;
        this.doorkeeper = doorkeeper;
        this.settings = settings;
        this.messages = messages;
        this.discretion = discretion;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    IssuedLink issue(Actor actor, IssueLink command, Patient patient) {
        var issued = make(actor, command, patient);
        tell(actor, patient, issued);
        return issued;
    }

    /// A link that is told in words of another message.
    IssuedLink make(Actor actor, IssueLink command, Patient patient) {
        if (!command.goodFor().isPositive() || command.goodFor().compareTo(LONGEST) > 0)
            throw new IllegalArgumentException("a link is good for 90 days at most, got " + command.goodFor());
        var now = clock.instant();
        var token = secrets.token();
        var code = secrets.code();
        var salt = secrets.salt();
        links.replace(patient.id().value(), command.purpose(), command.reference());
        var row = links.save(new LinkRow(
                null,
                patient.id().value(),
                command.purpose(),
                command.reference(),
                Secrets.hashOfToken(token),
                salt,
                Secrets.hashOfCode(code, salt),
                patient.language(),
                LinkRow.OPEN,
                1,
                settings.number("tries-of-a-link", LocalDate.now(clock)),
                now,
                now.plus(command.goodFor()),
                null,
                null));
        events.publish(actor, new LinkIssued(row.key(), patient.id(), command.purpose()));
        return new IssuedLink(row.key(), "/p/" + token, code, row.expiresAt());
    }

    // Two ways, so that who reads one of them has only half. No name and no reason in either.
    private void tell(Actor actor, Patient patient, IssuedLink link) {
        var locale = patient.language().locale();
        var site = directory.site(SYSTEM, patient.site());
        var name = discretion.name(site, patient.language());
        var until = Times.at(site.zone(), patient.language()).whole(link.expires());
        messages.queue(
                actor,
                patient,
                Draft.of(
                        Channel.EMAIL,
                        Sentence.of("contact.subject", name).in(locale),
                        Sentence.of("contact.link", name, publicUrl + link.path(), until).in(locale)));
        messages.queue(actor, patient, Draft.of(Channel.SMS, "", Sentence.of("contact.code", name, link.code()).in(locale)));
    }

    LinkState look(String token) {
        var found = links.findByTokenHash(Secrets.hashOfToken(token));
        if (found.isEmpty()) return new LinkState.Gone(LinkState.Why.UNKNOWN);
        var link = found.get();
        if (link.doneAt() != null) return new LinkState.Done(link.doneAt());
        return link.goneAt(clock.instant())
                .<LinkState>map(LinkState.Gone::new)
                .orElseGet(() -> new LinkState.Locked(link.purpose(), link.language(), link.triesLeft()));
    }

    Unlocked unlock(String token, LocalDate birthDate, String code, String address) {
        if (doorkeeper.turnsAway(address)) return new Unlocked.Gone(LinkState.Why.TOO_MANY_TRIES);
        var found = links.findByTokenHash(Secrets.hashOfToken(token));
        if (found.isEmpty()) {
            doorkeeper.failed(address);
            return new Unlocked.Gone(LinkState.Why.UNKNOWN);
        }
        var link = found.get();
        var gone = link.goneAt(clock.instant());
        if (gone.isPresent()) return new Unlocked.Gone(gone.get());
        // the try is taken before the answer is known, so that parallel guesses count too
        if (links.takeTry(link.key()) == 0) return new Unlocked.Gone(LinkState.Why.TOO_MANY_TRIES);
        return isRight(link, birthDate, code) ? open(link) : wrong(link, address);
    }

    private boolean isRight(LinkRow link, LocalDate birthDate, String code) {
        boolean codeMatches = Secrets.matches(code.strip(), link);
        return directory.patient(SYSTEM, link.patientId()).birthDate().equals(birthDate) && codeMatches;
    }

    private Unlocked open(LinkRow link) {
        var now = clock.instant();
        if (links.opened(link.key(), settings.number("tries-of-a-link", LocalDate.now(clock)), now) == 0)
            return new Unlocked.Gone(LinkState.Why.REPLACED);
        var patient = Actor.patient(link.patientId());
        events.publish(patient, new LinkOpened(link.key(), link.patientId(), link.purpose()));
        return new Unlocked.Open(
                link.key(), patient, link.patientId(), link.purpose(), link.reference(), link.language());
    }

    private Unlocked wrong(LinkRow link, String address) {
        doorkeeper.failed(address);
        int left = links.findById(link.key()).map(LinkRow::triesLeft).orElse(0);
        return left == 0 ? new Unlocked.Gone(LinkState.Why.TOO_MANY_TRIES) : new Unlocked.Wrong(left);
    }

    List<LinkLine> of(PatientId patient) {
        var now = clock.instant();
        return links.findByPatientOrderByIdDesc(patient.value()).stream().map(row -> row.toLine(now)).toList();
    }

    PatientId patientOf(long link) {
        return links.findById(link).map(LinkRow::patientId).orElseThrow(() -> new Unknown("link " + link));
    }

    void complete(long link) {
        links.done(link, clock.instant());
    }
}
