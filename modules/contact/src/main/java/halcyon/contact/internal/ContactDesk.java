package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.contact.Contact;
import halcyon.contact.ContactAccess;
import halcyon.contact.IssueLink;
import halcyon.contact.IssuedLink;
import halcyon.contact.LinkLine;
import halcyon.contact.LinkState;
import halcyon.contact.MessageLine;
import halcyon.contact.PlanNotice;
import halcyon.contact.SendMessage;
import halcyon.contact.TextHeard;
import halcyon.contact.Undelivered;
import halcyon.contact.Unlocked;
import halcyon.contact.internal.MessageDesk.Draft;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Access;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks who asks, and that the patient is at one of the actor's sites; then links or messages.
@Singleton
@Transactional
class ContactDesk implements Contact {
    private static final Access ACCESS = ContactAccess.TABLE;

    private final LinkDesk links;
    private final MessageDesk messages;
    private final NoticeDesk notices;
    private final InboundDesk inbound;
    private final Unsubscribing unsubscribing;
    private final Reach reach;
    private final Discretion discretion;
    private final Directory directory;

    ContactDesk(
            LinkDesk links,
            MessageDesk messages,
            NoticeDesk notices,
            InboundDesk inbound,
            Unsubscribing unsubscribing,
            Reach reach,
            Discretion discretion,
            Directory directory) {
        this.links = links;
        this.messages = messages;
        this.notices = notices;
        this.inbound = inbound;
        this.unsubscribing = unsubscribing;
        this.reach = reach;
        this.discretion = discretion;
        this.directory = directory;
    }

    @Override
    public IssuedLink issueLink(Actor actor, IssueLink command) {
        ACCESS.require(actor, "issueLink");
        return links.issue(actor, command, allowed(actor, "issueLink", command.patient()));
    }

    @Override
    public LinkState look(Actor actor, String token) {
        ACCESS.require(actor, "look");
        return links.look(token);
    }

    @Override
    public Unlocked unlock(Actor actor, String token, LocalDate birthDate, String code, String address) {
        ACCESS.require(actor, "unlock");
        return links.unlock(token, birthDate, code, address);
    }

    @Override
    public void complete(Actor actor, long link) {
        ACCESS.require(actor, "complete");
        ACCESS.require(actor, "complete", links.patientOf(link));
        links.complete(link);
    }

    @Override
    public void send(Actor actor, SendMessage command) {
        ACCESS.require(actor, "send");
        var patient = allowed(actor, "send", command.patient());
        discretion.require(command.text(), patient);
        var site = discretion.name(patient.site(), patient.language());
        var locale = patient.language().locale();
        messages.queue(
                actor,
                patient,
                Draft.of(command.channel(), Sentence.of("contact.subject", site).in(locale), command.text().in(locale)));
    }

    @Override
    public void preference(Actor actor, PatientId patient, Channel channel, boolean wanted) {
        ACCESS.require(actor, "preference");
        reach.prefer(allowed(actor, "preference", patient), channel, wanted);
    }

    @Override
    public Set<Channel> stopped(Actor actor, PatientId patient) {
        ACCESS.require(actor, "stopped");
        return reach.stopped(allowed(actor, "stopped", patient));
    }

    @Override
    public List<MessageLine> messages(Actor actor, PatientId patient) {
        ACCESS.require(actor, "messages");
        allowed(actor, "messages", patient);
        return messages.of(patient);
    }

    @Override
    public List<LinkLine> links(Actor actor, PatientId patient) {
        ACCESS.require(actor, "links");
        allowed(actor, "links", patient);
        return links.of(patient);
    }

    @Override
    public void plan(Actor actor, PlanNotice command) {
        ACCESS.require(actor, "plan");
        allowed(actor, "plan", command.patient());
        notices.plan(command);
    }

    @Override
    public int withdraw(Actor actor, PatientId patient, String thing) {
        ACCESS.require(actor, "withdraw");
        allowed(actor, "withdraw", patient);
        return notices.withdraw(patient, thing);
    }

    @Override
    public List<Undelivered> undelivered(Actor actor, SiteId site) {
        ACCESS.require(actor, "undelivered");
        ACCESS.require(actor, "undelivered", site);
        return messages.undelivered(site);
    }

    @Override
    public void sendAgain(Actor actor, long message) {
        ACCESS.require(actor, "sendAgain");
        ACCESS.require(actor, "sendAgain", messages.find(message).siteId());
        messages.sendAgain(actor, message);
    }

    @Override
    public void setAside(Actor actor, long message) {
        ACCESS.require(actor, "setAside");
        ACCESS.require(actor, "setAside", messages.find(message).siteId());
        messages.setAside(actor, message);
    }

    @Override
    public Optional<String> hear(Actor actor, TextHeard text) {
        ACCESS.require(actor, "hear");
        return inbound.hear(text);
    }

    @Override
    public boolean unsubscribe(Actor actor, String token) {
        ACCESS.require(actor, "unsubscribe");
        var address = unsubscribing.addressHash(token);
        address.ifPresent(inbound::unsubscribed);
        return address.isPresent();
    }

    private Patient allowed(Actor actor, String verb, PatientId patient) {
        ACCESS.require(actor, verb, patient);
        var known = directory.patient(actor, patient);
        ACCESS.require(actor, verb, known.site());
        return known;
    }
}
