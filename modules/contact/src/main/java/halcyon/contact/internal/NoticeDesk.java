package halcyon.contact.internal;

import halcyon.contact.Notice;
import halcyon.contact.PlanNotice;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Json;
import halcyon.shared.PatientId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/// What is to be said later: planned, taken back, and put into words when its time has come.
@Singleton
@Transactional
class NoticeDesk {
    private static final Actor SYSTEM = Actor.system("contact");

    private final Notices notices;
    private final Messages messages;
    private final NoticeWriter writer;
    private final MessageDesk desk;
    private final Quiet quiet;
    private final Directory directory;
    private final Json json;
    private final Clock clock;

    NoticeDesk(
            Notices notices,
            Messages messages,
            NoticeWriter writer,
            MessageDesk desk,
            Quiet quiet,
            Directory directory,
            Json json,
            Clock clock) {
        this.notices = notices;
        this.messages = messages;
        this.writer = writer;
        this.desk = desk;
        this.quiet = quiet;
        this.directory = directory;
        this.json = json;
        this.clock = clock;
    }

    void plan(PlanNotice command) {
        notices.plan(
                command.patient().value(),
                command.thing(),
                command.word(),
                json.write(command.notice()),
                clock.instant(),
                command.at(),
                command.until());
    }

    int withdraw(PatientId patient, String thing) {
        return (int) notices.of(patient.value(), thing).stream().filter(this::takeBack).count();
    }

    // one that is in words already is taken back as long as none of its messages has left
    private boolean takeBack(NoticeRow row) {
        if (row.state().equals(NoticeRow.WAITING)) return notices.end(row.key(), "WITHDRAWN") == 1;
        return messages.told(row.key()) == 0 && messages.withdraw(row.key()) > 0;
    }

    List<Long> due() {
        return notices.due(clock.instant());
    }

    /// Puts a waiting notice into words, or lets it wait through the patient's night.
    void write(long notice) {
        notices.findById(notice).filter(row -> row.state().equals(NoticeRow.WAITING)).ifPresent(this::write);
    }

    private void write(NoticeRow row) {
        var now = clock.instant();
        if (!now.isBefore(row.expiresAt())) {
            notices.end(row.key(), "LATE");
            return;
        }
        var patient = directory.patient(SYSTEM, row.patientId());
        var morning = quiet.next(now, patient);
        if (morning.isAfter(now)) {
            notices.postpone(row.key(), morning);
            return;
        }
        if (notices.end(row.key(), "WRITTEN") != 1) return;
        writer.write(SYSTEM, row, json.read(row.content(), Notice.class), patient).forEach(draft -> desk.queue(SYSTEM, patient, draft));
    }
}
