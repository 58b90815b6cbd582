package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.contact.MessageFailed;
import halcyon.contact.internal.post.Carried;
import halcyon.contact.internal.post.Letter;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The rows behind the sender: who has taken a message, and what became of it.
@Singleton
@Transactional
class Sending {
    private static final Actor SYSTEM = Actor.system("contact");

    private final Messages messages;
    private final Reach reach;
    private final Quiet quiet;
    private final Settings settings;
    private final Unsubscribing unsubscribing;
    private final Directory directory;
    private final Vault vault;
    private final Events events;
    private final Clock clock;

    Sending(
            Messages messages,
            Reach reach,
            Quiet quiet,
            Settings settings,
            Unsubscribing unsubscribing,
            Directory directory,
            Vault vault,
            Events events,
            Clock clock) {
        this.messages = messages;
        this.reach = reach;
        this.quiet = quiet;
        this.settings = settings;
        this.unsubscribing = unsubscribing;
        this.directory = directory;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /// A message of which this sender has the `attempt`.
    record Taken(MessageRow row, int attempt, Letter letter) {}

    int senders(LocalDate on) {
        return settings.number("senders", on);
    }

    List<Long> due(Instant now) {
        return messages.due(now);
    }

    /// Takes the message, unless it may not go now, is nobody's wish any more, or another sender has it.
    Optional<Taken> take(long message) {
        var now = clock.instant();
        var found = messages.findById(message).filter(row -> row.mayGoAt(now));
        if (found.isEmpty()) return Optional.empty();
        var row = found.get();
        var patient = directory.patient(SYSTEM, row.patientId());
        if (isOver(row, patient, now)) return Optional.empty();
        var lease = now.plus(Duration.ofMinutes(number("lease-minutes")));
        if (messages.take(row.key(), row.attempts(), now, lease) != 1) return Optional.empty();
        return Optional.of(new Taken(row, row.attempts() + 1, letter(row, patient)));
    }

    private boolean isOver(MessageRow row, Patient patient, Instant now) {
        if (row.isLateAt(now)) return messages.end(row.key(), row.attempts(), "LATE") >= 0;
        if (!reach.wants(patient, row.channel())) return messages.end(row.key(), row.attempts(), MessageRow.STOPPED) >= 0;
        var morning = quiet.next(now, patient);
        return morning.isAfter(now) && messages.postpone(row.key(), row.attempts(), morning) >= 0;
    }

    private Letter letter(MessageRow row, Patient patient) {
        var text = vault.open(row.textSealed(), MessageDesk.context(row.key()));
        var address = Reach.addressOf(patient, row.channel());
        if (row.channel() == Channel.SMS)
            return new Letter(row.key(), row.messageKey(), row.channel(), address, "", text, Optional.empty());
        var unsubscribe = unsubscribing.address(address);
        var foot = unsubscribing.foot(unsubscribe, patient.language());
        return new Letter(
                row.key(), row.messageKey(), row.channel(), address, row.subject(), text + "\n\n" + foot, Optional.of(unsubscribe));
    }

    /// Writes what became of it, if it is still this sender's.
    void write(Taken taken, Carried carried) {
        var id = taken.row().key();
        switch (carried) {
            case Carried.Accepted _ -> messages.sent(id, taken.attempt(), clock.instant());
            case Carried.Never never -> giveUp(taken, never.fault());
            case Carried.Later later when taken.attempt() >= number("tries-of-a-message") -> giveUp(taken, later.fault());
            case Carried.Later later ->
                messages.later(id, taken.attempt(), clock.instant().plus(wait(taken.attempt(), later)), later.fault());
        }
    }

    private void giveUp(Taken taken, String fault) {
        var row = taken.row();
        if (messages.failed(row.key(), taken.attempt(), fault) == 1)
            events.publish(SYSTEM, new MessageFailed(row.key(), row.patientId(), row.siteId(), row.channel()));
    }

    // twice as long each time, and never less than the other side asked for
    private Duration wait(int attempt, Carried.Later later) {
        var first = Duration.ofSeconds(number("first-retry-seconds"));
        var longest = Duration.ofMinutes(number("longest-retry-minutes"));
        var wait = first.multipliedBy(1L << Math.min(attempt - 1, 20));
        var ours = wait.compareTo(longest) > 0 ? longest : wait;
        return later.atLeast().filter(theirs -> theirs.compareTo(ours) > 0).orElse(ours);
    }

    private int number(String name) {
        return settings.number(name, LocalDate.now(clock));
    }
}
