package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.contact.Contact;
import halcyon.contact.ContactAccess;
import halcyon.contact.IssueLink;
import halcyon.contact.IssuedLink;
import halcyon.contact.LinkLine;
import halcyon.contact.LinkState;
import halcyon.contact.MessageLine;
import halcyon.contact.SendMessage;
import halcyon.contact.Unlocked;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Access;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Checks who asks, and that the patient is at one of the actor's sites; then links or messages.
@Singleton
@Transactional
class ContactDesk implements Contact {
    private static final Access ACCESS = ContactAccess.TABLE;

    private final LinkDesk links;
    private final MessageDesk messages;
    private final Directory directory;

    ContactDesk(LinkDesk links, MessageDesk messages, Directory directory) {
        this.links = links;
        this.messages = messages;
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
        messages.queue(actor, allowed(actor, "send", command.patient()), command.channel(), command.text());
    }

    @Override
    public void preference(Actor actor, PatientId patient, Channel channel, boolean wanted) {
        ACCESS.require(actor, "preference");
        allowed(actor, "preference", patient);
        messages.preference(patient, channel, wanted);
    }

    @Override
    public Set<Channel> stopped(Actor actor, PatientId patient) {
        ACCESS.require(actor, "stopped");
        allowed(actor, "stopped", patient);
        return messages.stopped(patient);
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

    private Patient allowed(Actor actor, String verb, PatientId patient) {
        ACCESS.require(actor, verb, patient);
        var known = directory.patient(actor, patient);
        ACCESS.require(actor, verb, known.site());
        return known;
    }
}
