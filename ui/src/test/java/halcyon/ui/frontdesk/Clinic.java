package halcyon.ui.frontdesk;

import halcyon.contact.IssuedLink;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.ReferralId;
import halcyon.directory.Screen;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.directory.TakeCall;
import halcyon.directory.Trial;
import halcyon.consent.Consents;
import halcyon.consent.ConsentForm;
import halcyon.consent.SignConsent;
import halcyon.platform.MovableClock;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.testing.TestApplication;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A small clinic on a real database, made by the product's own verbs, at ten in the morning.
final class Clinic implements AutoCloseable {
    static final SiteId DENVER = SiteId.of("denver");
    static final Actor SYSTEM = Actor.system("test");
    private static final ZoneId ZONE = ZoneId.of("America/Denver");
    private final ApplicationContext halcyon = TestApplication.start();
    private final long payer;
    private int made;

    Clinic() {
        var directory = directory();
        directory.openSite(
                SYSTEM,
                new Site(
                        DENVER, "Cherry Creek Clinic", ZONE, "1 Clinic Way", "Denver", "CO", "80206-1234", "303-555-0100",
                        "1234567893", "261QM0850X", "84-1234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0)));
        directory.addStaff(
                SYSTEM,
                new StaffMember(
                        StaffId.of(1), "Dr. Lena Ortiz", Optional.of("ortiz"), Role.PRESCRIBER, Set.of(DENVER),
                        Optional.of("1234567893"), List.of(new StaffMember.Licence("CO", "DR-1", LocalDate.of(2030, 1, 31)))));
        payer = directory.addPayer(SYSTEM, new Payer(0, "Front Range Health", "84111", "CI"));
        var clock = halcyon.getBean(MovableClock.class);
        var now = ZonedDateTime.now(clock.withZone(ZONE));
        clock.advance(Duration.between(now, now.plusDays(1).with(LocalTime.of(10, 0))));
    }

    <T> T get(Class<T> type) {
        return halcyon.getBean(type);
    }

    Directory directory() {
        return halcyon.getBean(Directory.class);
    }

    long payer() {
        return payer;
    }

    ReferralId refer(String given, String family) {
        var call = new TakeCall(
                false, given, family, LocalDate.of(1985, 3, 14).plusDays(++made * 311L), "303-555-01" + (40 + made), "ana@example.org",
                Language.EN, Indication.RESISTANT_DEPRESSION, "Sertraline for a year, then venlafaxine; both faded.",
                Optional.of(payer), Optional.of("FRH" + made), DENVER, "Mornings, not Thursdays");
        return ((CallTaken.Referred) directory().takeCall(SYSTEM, call)).referral();
    }

    PatientId register(String given, String family) {
        var command = new RegisterPatient(refer(given, family), "F", "12 Elm Street", "Denver", "CO", "80206");
        return ((Registered.Done) directory().register(SYSTEM, command)).patient();
    }

    PatientId eligible(String given, String family) {
        var patient = register(given, family);
        directory()
                .screen(
                        SYSTEM,
                        new Screen(
                                patient, "F33.2",
                                List.of(new Trial("sertraline", "SSRI", 52, true, "faded"), new Trial("venlafaxine", "SNRI", 10, true, "no effect")),
                                Set.of(), new BigDecimal("70.0"), 168, "none known"));
        return patient;
    }

    IssuedLink ask(PatientId patient) {
        return get(Consents.class).ask(SYSTEM, patient, "off-label-ketamine").link();
    }

    void sign(PatientId patient) {
        var consents = get(Consents.class);
        long request = consents.ask(SYSTEM, patient, "off-label-ketamine").request();
        var form = consents.opened(Actor.patient(patient), request);
        var all = form.sections().stream().map(ConsentForm.Section::id).collect(Collectors.toSet());
        consents.sign(
                Actor.patient(patient), new SignConsent(request, form.contentHash(), all, Optional.of("Ana Ruiz"), Optional.empty()));
    }

    @Override
    public void close() {
        halcyon.close();
    }
}
