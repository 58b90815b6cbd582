package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.contact.MessageLine;
import halcyon.contact.MessageQueued;
import halcyon.contact.MessageSettled;
import halcyon.contact.Undelivered;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Messages as rows: written, held through the night, dropped after STOP, given up for a person to act.
@Singleton
class MessageDesk {
    private static final byte[] NOTHING = {};

    private final Messages messages;
    private final Reach reach;
    private final Quiet quiet;
    private final Vault vault;
    private final Events events;
    private final Clock clock;

    MessageDesk(Messages messages, Reach reach, Quiet quiet, Vault vault, Events events, Clock clock) {
        this.messages = messages;
        this.reach = reach;
        this.quiet = quiet;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /// A message in words. `notice` is what it came from; at `expires` it is not worth sending any more.
    record Draft(Channel channel, String subject, String text, Optional<Long> notice, Optional<Instant> expires) {
        static Draft of(Channel channel, String subject, String text) {
            return new Draft(channel, subject, text, Optional.empty(), Optional.empty());
        }
    }

    void queue(Actor actor, Patient patient, Draft draft) {
        var now = clock.instant();
        boolean wanted = reach.wants(patient, draft.channel());
        var row = messages.save(new MessageRow(
                null,
                UUID.randomUUID().toString(),
                patient.id().value(),
                patient.site().value(),
                draft.notice().orElse(null),
                draft.channel(),
                wanted ? MessageRow.HELD : MessageRow.STOPPED,
                draft.subject(),
                NOTHING,
                0,
                null,
                now,
                quiet.next(now, patient),
                draft.expires().orElse(null),
                null,
                null));
        if (!wanted) return;
        messages.seal(row.key(), vault.seal(draft.text(), context(row.key())));
        events.publish(actor, new MessageQueued(row.key(), patient.id(), draft.channel()));
    }

    List<MessageLine> of(PatientId patient) {
        return messages.findByPatientOrderByIdDesc(patient.value()).stream().map(MessageRow::toLine).toList();
    }

    List<Undelivered> undelivered(SiteId site) {
        return messages.failed(site.value()).stream()
                .map(row -> new Undelivered(row.key(), row.patientId(), row.channel(), why(row), row.createdAt()))
                .toList();
    }

    private static Sentence why(MessageRow row) {
        return Sentence.of("contact.fault." + Optional.ofNullable(row.fault()).orElse("unreachable"));
    }

    MessageRow find(long message) {
        return messages.findById(message).orElseThrow(() -> new Unknown("message " + message));
    }

    void sendAgain(Actor actor, long message) {
        var row = find(message);
        if (messages.sendAgain(message, clock.instant()) != 1) return;
        events.publish(actor, settled(row));
        events.publish(actor, new MessageQueued(message, row.patientId(), row.channel()));
    }

    void setAside(Actor actor, long message) {
        var row = find(message);
        if (messages.close(message) == 1) events.publish(actor, settled(row));
    }

    private MessageSettled settled(MessageRow row) {
        return new MessageSettled(row.key(), row.patientId(), row.siteId(), messages.failuresOf(row.patient()));
    }

    static String context(long message) {
        return "contact_message.text." + message;
    }
}
