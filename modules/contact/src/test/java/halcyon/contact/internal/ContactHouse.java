package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.contact.Contact;
import halcyon.contact.MessageLine;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.Site;
import halcyon.directory.TakeCall;
import halcyon.platform.MovableClock;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A clinic in Denver that writes to its patients; it is ten in the morning there. Nothing is sent but by [#round].
final class ContactHouse implements AutoCloseable {
    static final SiteId DENVER = SiteId.of("denver");
    static final SiteId TELLING = SiteId.of("telling");
    static final ZoneId ZONE = ZoneId.of("America/Denver");
    static final Actor SYSTEM = Actor.system("test");
    static final Actor DESK = new Actor("ana", "Ana", Set.of(Role.FRONT_DESK), Set.of(DENVER), false);

    final TestDatabase database = TestDatabase.fresh();
    final ApplicationContext halcyon;
    final Contact contact;
    private int made;

    ContactHouse(Map<String, ?> settings) {
        var all = new java.util.HashMap<String, Object>(settings);
        all.put("halcyon.outbox.enabled", false);
        halcyon = TestApplication.start(database, all);
        contact = halcyon.getBean(Contact.class);
        open(DENVER, "Cherry Creek Clinic");
        open(TELLING, "Denver Ketamine & Infusion Center");
        clockTo(10);
    }

    private void open(SiteId id, String name) {
        halcyon.getBean(Directory.class)
                .openSite(
                        SYSTEM,
                        new Site(
                                id, name, ZONE, "1 Clinic Way", "Denver", "CO", "80206-1234", "303-555-0100", "1234567893",
                                "261QM0850X", "84-1234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0)));
    }

    /// One round of the job.
    void round() {
        halcyon.getBean(SendHeldMessages.class).run();
    }

    Instant now() {
        return halcyon.getBean(MovableClock.class).instant();
    }

    void later(Duration by) {
        halcyon.getBean(MovableClock.class).advance(by);
    }

    /// Forward to the next time it is this hour in Denver.
    void clockTo(int hour) {
        var now = now().atZone(ZONE);
        var then = now.with(LocalTime.of(hour, 0));
        later(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
    }

    /// A time in Denver, days from today.
    Instant at(int days, int hour, int minute) {
        return ZonedDateTime.of(LocalDate.ofInstant(now(), ZONE).plusDays(days), LocalTime.of(hour, minute), ZONE).toInstant();
    }

    List<String> states(PatientId patient) {
        return contact.messages(SYSTEM, patient).reversed().stream().map(MessageLine::state).toList();
    }

    String state(PatientId patient, Channel channel) {
        return contact.messages(SYSTEM, patient).stream()
                .filter(line -> line.channel() == channel)
                .map(MessageLine::state)
                .findFirst()
                .orElseThrow();
    }

    PatientId patient() {
        return patient(Language.EN, DENVER, "CO");
    }

    PatientId patient(Language language, SiteId site, String state) {
        var directory = halcyon.getBean(Directory.class);
        var call = new TakeCall(
                false, "Ana", "Ruiz" + ++made, LocalDate.of(1985, 3, 14), phone(made), mail(made), language,
                Indication.RESISTANT_DEPRESSION, "two", Optional.empty(), Optional.empty(), site, "any");
        var referral = ((CallTaken.Referred) directory.takeCall(SYSTEM, call)).referral();
        var done = directory.register(SYSTEM, new RegisterPatient(referral, "F", "12 Elm Street", "Denver", state, "80206"));
        return ((Registered.Done) done).patient();
    }

    /// Of the patient made last.
    String phone() {
        return phone(made);
    }

    String mail() {
        return mail(made);
    }

    private static String phone(int number) {
        return "303-555-%04d".formatted(1000 + number);
    }

    private static String mail(int number) {
        return "ana" + number + "@example.org";
    }

    @Override
    public void close() {
        halcyon.close();
    }
}
