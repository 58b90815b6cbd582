package halcyon.consent.internal;

import halcyon.clearance.ClearanceChanged;
import halcyon.consent.Asked;
import halcyon.consent.ConsentAccess;
import halcyon.consent.ConsentForm;
import halcyon.consent.ConsentRequest;
import halcyon.consent.ConsentRevoked;
import halcyon.consent.ConsentSigning;
import halcyon.consent.Consents;
import halcyon.consent.PublishForm;
import halcyon.consent.SignConsent;
import halcyon.consent.SignedConsent;
import halcyon.contact.Contact;
import halcyon.contact.IssueLink;
import halcyon.contact.Purpose;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Access;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Checks who asks; keeps forms, requests and signatures together.
@Singleton
@Transactional
class ConsentOffice implements Consents {
    private static final Access ACCESS = ConsentAccess.TABLE;
    private static final Actor SYSTEM = Actor.system("consent");
    private static final int LONGEST_REASON = 500;

    private final FormShelf shelf;
    private final SigningDesk signing;
    private final Standing standing;
    private final Requests requests;
    private final Signatures signatures;
    private final Settings settings;
    private final Contact contact;
    private final Directory directory;
    private final Events events;
    private final Clock clock;

    ConsentOffice(
            FormShelf shelf,
            SigningDesk signing,
            Standing standing,
            Requests requests,
            Signatures signatures,
            Settings settings,
            Contact contact,
            Directory directory,
            Events events,
            Clock clock) {
        this.shelf = shelf;
        this.signing = signing;
        this.standing = standing;
        this.requests = requests;
        this.signatures = signatures;
        this.settings = settings;
        this.contact = contact;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ConsentForm form(Actor actor, String code, Language language) {
        ACCESS.require(actor, "form");
        return shelf.inForce(code, language, today());
    }

    @Override
    public List<String> forms(Actor actor) {
        ACCESS.require(actor, "forms");
        return shelf.codes();
    }

    @Override
    public int publishForm(Actor actor, PublishForm command) {
        ACCESS.require(actor, "publishForm");
        if (command.from().isBefore(todaySomewhere())) throw new IllegalArgumentException("a version starts today at the earliest");
        return shelf.publish(actor, command);
    }

    @Override
    public Asked ask(Actor actor, PatientId patient, String form) {
        ACCESS.require(actor, "ask");
        var known = allowed(actor, "ask", patient);
        shelf.inForce(form, known.language(), today(known.site()));
        // the same request again: its new link kills the old one
        var request = requests.waiting(patient.value(), form).orElseGet(() -> write(actor, known, form));
        var days = Duration.ofDays(settings.number("link-days", today()));
        return new Asked(
                request.key(),
                contact.issueLink(actor, new IssueLink(patient, Purpose.CONSENT, Long.toString(request.key()), days)));
    }

    private RequestRow write(Actor actor, Patient patient, String form) {
        return requests.save(new RequestRow(
                null,
                patient.id().value(),
                patient.site().value(),
                form,
                RequestRow.OPEN,
                1,
                clock.instant(),
                actor.subject()));
    }

    @Override
    public ConsentForm opened(Actor actor, long request) {
        ACCESS.require(actor, "opened");
        var row = request(request);
        ACCESS.require(actor, "opened", row.patientId());
        return opened(row, directory.patient(actor, row.patientId()).language());
    }

    @Override
    public ConsentForm opened(Actor actor, long request, Language language) {
        ACCESS.require(actor, "opened");
        var row = request(request);
        ACCESS.require(actor, "opened", row.patientId());
        return opened(row, language);
    }

    private ConsentForm opened(RequestRow row, Language language) {
        return shelf.inForce(row.form(), language, today(row.siteId()));
    }

    @Override
    public ConsentSigning sign(Actor actor, SignConsent command) {
        ACCESS.require(actor, "sign");
        var row = request(command.request());
        ACCESS.require(actor, "sign", row.patientId());
        return signing.sign(actor, command, row);
    }

    private RequestRow request(long id) {
        return requests.findById(id).orElseThrow(() -> new Unknown("consent request " + id));
    }

    @Override
    public void revoke(Actor actor, long consent, String reason) {
        ACCESS.require(actor, "revoke");
        var row = signatures.findById(consent).orElseThrow(() -> new Unknown("consent " + consent));
        allowed(actor, "revoke", row.patientId());
        var now = clock.instant();
        var kept = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
        if (signatures.revoke(consent, now, actor.subject(), kept) == 0) return;
        events.publish(actor, new ConsentRevoked(consent, row.patientId(), row.form()));
        events.publish(actor, new ClearanceChanged(row.patientId(), ConsentGate.NAME, now));
    }

    @Override
    public List<SignedConsent> consentsOf(Actor actor, PatientId patient) {
        ACCESS.require(actor, "consentsOf");
        var today = today(allowed(actor, "consentsOf", patient).site());
        var now = clock.instant();
        return signatures.findByPatientOrderByIdDesc(patient.value()).stream()
                .map(row -> toSigned(row, now, today))
                .toList();
    }

    private SignedConsent toSigned(SignatureRow row, Instant now, LocalDate today) {
        return new SignedConsent(
                row.key(),
                row.form(),
                row.version(),
                row.contentHash(),
                row.signedAt(),
                Optional.ofNullable(row.revokedAt()),
                standing.holds(row, now, today),
                row.ceiling());
    }

    @Override
    public List<ConsentRequest> open(Actor actor) {
        ACCESS.require(actor, "open");
        var sites = directory.sites(actor).stream().map(site -> site.id().value()).toList();
        if (sites.isEmpty()) return List.of();
        return requests.open(sites).stream()
                .map(row -> new ConsentRequest(
                        row.key(), row.patientId(), row.form(), row.askedAt(), row.state(), Optional.empty(), Optional.empty()))
                .toList();
    }

    private Patient allowed(Actor actor, String verb, PatientId patient) {
        ACCESS.require(actor, verb, patient);
        var known = directory.patient(actor, patient);
        ACCESS.require(actor, verb, known.site());
        return known;
    }

    /// The date where it is still earliest: in the evening of the western sites the new day has begun elsewhere.
    private LocalDate todaySomewhere() {
        return directory.sites(SYSTEM).stream().map(site -> today(site.id())).min(Comparator.naturalOrder()).orElseGet(this::today);
    }

    private LocalDate today(SiteId site) {
        return LocalDate.now(clock.withZone(directory.site(SYSTEM, site).zone()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
