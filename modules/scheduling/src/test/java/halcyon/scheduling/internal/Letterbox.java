package halcyon.scheduling.internal;

import halcyon.contact.Channel;
import halcyon.contact.Contact;
import halcyon.platform.MovableClock;
import halcyon.shared.DataFolder;
import halcyon.shared.Job;
import halcyon.shared.PatientId;
import halcyon.testing.Await;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/// What the patients of a clinic got, and the clock and the jobs that bring it.
final class Letterbox {
    private final SchedulingFixture clinic;
    private final ApplicationContext halcyon;

    Letterbox(SchedulingFixture clinic) {
        this.clinic = clinic;
        this.halcyon = clinic.halcyon;
    }

    /// E-mails of a patient, the oldest first.
    List<String> mails(PatientId patient) {
        return halcyon.getBean(Contact.class).messages(SchedulingFixture.SYSTEM, patient).reversed().stream()
                .filter(line -> line.channel() == Channel.EMAIL && line.state().equals("SENT"))
                .map(line -> read("%09d-%s.txt".formatted(line.id(), line.channel().name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /// Every event was heard, then the undo window passed, then what was due went out.
    void settle() {
        heard();
        later(Duration.ofSeconds(13));
        send();
    }

    void heard() {
        Await.await("every event was heard", () -> clinic.database
                .ask("SELECT COUNT(*) FROM platform_delivery WHERE state <> 'DONE'")
                .equals("0"));
    }

    void send() {
        run("contact.held-messages");
    }

    void run(String name) {
        halcyon.getBeansOfType(Job.class).stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow().run();
    }

    void later(Duration by) {
        halcyon.getBean(MovableClock.class).advance(by);
    }

    /// Forward to this moment.
    void until(Instant moment) {
        later(Duration.between(clinic.now(), moment));
    }

    /// Forward to the next time it is this hour at the clinic.
    void clockTo(int hour) {
        var now = clinic.now().atZone(SchedulingFixture.ZONE);
        ZonedDateTime then = now.with(LocalTime.of(hour, 0));
        later(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
    }

    private String read(String name) {
        try {
            return Files.readString(halcyon.getBean(DataFolder.class).folder("messages").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
