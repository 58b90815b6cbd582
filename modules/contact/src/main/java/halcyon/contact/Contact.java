package halcyon.contact;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The published verbs of contact.
public interface Contact {
    /// Makes a link and sends it by e-mail, its code by SMS.
    IssuedLink issueLink(Actor actor, IssueLink command);

    /// What the token stands for; consumes nothing. Needs no sign-in: the actor is [halcyon.shared.Actor#system].
    LinkState look(Actor actor, String token);

    /// Checks the second factor: birth date and code, five tries. `address` is the caller's, for the limit per address.
    Unlocked unlock(Actor actor, String token, LocalDate birthDate, String code, String address);

    /// The purpose is fulfilled: the link is used up.
    void complete(Actor actor, long link);

    void send(Actor actor, SendMessage command);

    /// The patient said STOP (or START again) on a channel.
    void preference(Actor actor, PatientId patient, Channel channel, boolean wanted);

    /// The channels on which the patient said STOP.
    Set<Channel> stopped(Actor actor, PatientId patient);

    List<MessageLine> messages(Actor actor, PatientId patient);

    /// Every link a patient ever got, newest first.
    List<LinkLine> links(Actor actor, PatientId patient);
}
