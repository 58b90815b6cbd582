package halcyon.contact;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /// Says something at a time to come, by every channel the patient wants; takes the place of a notice of the same thing and
    /// word that still waits. Waits through quiet hours; not sent at all once its `until` has passed.
    void plan(Actor actor, PlanNotice command);

    /// Takes back every notice of a thing that has not gone out yet, and says how many: 0 means that the patient has been told
    /// all there was to tell.
    int withdraw(Actor actor, PatientId patient, String thing);

    /// Messages of a site that nobody will get unless a person acts, oldest first.
    List<Undelivered> undelivered(Actor actor, SiteId site);

    /// Tries a failed message again, from the beginning (the address was corrected, the line works again).
    void sendAgain(Actor actor, long message);

    /// The failed message was dealt with in another way; its words are thrown away.
    void setAside(Actor actor, long message);

    /// A text message that came in: STOP, START and HELP words of both languages, counted once by `id`. The answer to send back,
    /// in the language of the word.
    Optional<String> hear(Actor actor, TextHeard text);

    /// The link at the foot of an e-mail, used: no more e-mail to that address. False when the token is none of ours.
    boolean unsubscribe(Actor actor, String token);

    /// The patient said STOP (or START again) on a channel.
    void preference(Actor actor, PatientId patient, Channel channel, boolean wanted);

    /// The channels on which the patient said STOP.
    Set<Channel> stopped(Actor actor, PatientId patient);

    List<MessageLine> messages(Actor actor, PatientId patient);

    /// Every link a patient ever got, newest first.
    List<LinkLine> links(Actor actor, PatientId patient);
}
