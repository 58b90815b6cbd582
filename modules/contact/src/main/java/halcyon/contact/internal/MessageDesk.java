package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.contact.MessageLine;
import halcyon.contact.MessageQueued;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Messages: written, held through the night, sent once, dropped after STOP.
@Singleton
class MessageDesk {
    private static final Actor SYSTEM = Actor.system("contact");
    private static final byte[] NOTHING = {};

    private final Messages messages;
    private final Preferences preferences;
    private final Settings settings;
    private final Transport transport;
    private final Directory directory;
    private final Vault vault;
    private final Events events;
    private final Clock clock;

    MessageDesk(
            Messages messages,
            Preferences preferences,
            Settings settings,
            Transport transport,
            Directory directory,
            Vault vault,
            Events events,
            Clock clock) {
        this.messages = messages;
        this.preferences = preferences;
        this.settings = settings;
        this.transport = transport;
        this.directory = directory;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    void queue(Actor actor, Patient patient, Channel channel, Sentence text) {
        var now = clock.instant();
        boolean wanted = preferences.wants(patient.id().value(), channel);
        var row = messages.save(new MessageRow(
                null,
                patient.id().value(),
                channel,
                wanted ? MessageRow.HELD : MessageRow.STOPPED,
                NOTHING,
                now,
                due(now, patient),
                null));
        if (!wanted) return;
        messages.seal(row.key(), vault.seal(text.in(patient.language().locale()), context(row.key())));
        events.publish(actor, new MessageQueued(row.key(), patient.id(), channel));
    }

    private Instant due(Instant now, Patient patient) {
        ZoneId zone = directory.site(SYSTEM, patient.site()).zone();
        var today = LocalDate.ofInstant(now, zone);
        var quiet = new QuietHours(settings.time("quiet-from", today), settings.time("quiet-to", today));
        return quiet.next(now, zone);
    }

    /// Sends the message if it still waits and may go now.
    void send(long id) {
        messages.findById(id).filter(row -> !clock.instant().isBefore(row.dueAt())).ifPresent(this::send);
    }

    @Transactional
    void sendDue() {
        messages.due(clock.instant()).forEach(this::send);
    }

    private void send(MessageRow row) {
        if (!row.state().equals(MessageRow.HELD)) return;
        if (!preferences.wants(row.patient(), row.channel())) {
            messages.stopped(row.key());
            return;
        }
        var patient = directory.patient(SYSTEM, PatientId.of(row.patient()));
        transport.carry(new Transport.Letter(
                row.key(),
                row.channel(),
                row.channel() == Channel.EMAIL ? patient.email() : patient.phone(),
                Sentence.of("contact.subject", directory.site(SYSTEM, patient.site()).name())
                        .in(patient.language().locale()),
                vault.open(row.textSealed(), context(row.key()))));
        messages.sent(row.key(), clock.instant());
    }

    void preference(PatientId patient, Channel channel, boolean wanted) {
        preferences.write(patient.value(), channel, wanted, clock.instant());
    }

    Set<Channel> stopped(PatientId patient) {
        return Arrays.stream(Channel.values())
                .filter(channel -> !preferences.wants(patient.value(), channel))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<MessageLine> of(PatientId patient) {
        return messages.findByPatientOrderByIdDesc(patient.value()).stream().map(MessageRow::toLine).toList();
    }

    private static String context(long message) {
        return "contact_message.text." + message;
    }
}
