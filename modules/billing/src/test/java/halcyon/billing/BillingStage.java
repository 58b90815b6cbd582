package halcyon.billing;

import halcyon.directory.Directory;
import halcyon.directory.Payer;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.Site;
import halcyon.directory.TakeCall;
import halcyon.shared.Actor;
import halcyon.shared.DomainEvent;
import halcyon.shared.Events;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import halcyon.testing.Await;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import halcyon.treatment.SessionSigned;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/// A clinic with a payer and a patient on the real database, for tests of billing through its verbs.
public final class BillingStage implements AutoCloseable {
    public static final SiteId SITE = SiteId.of("denver");
    public static final Actor SYSTEM = Actor.system("test");
    public static final Actor BELLA = new Actor("bella", "Bella", Set.of(Role.BILLING), Set.of(SITE), false);
    private static final AtomicLong MADE = new AtomicLong(1);

    private final String data = java.nio.file.Path.of("target", "data", java.util.UUID.randomUUID().toString()).toAbsolutePath().toString();
    public final TestDatabase database = TestDatabase.fresh();
    public final ApplicationContext halcyon = TestApplication.start(database, Map.of("halcyon.data", data), absent());
    public final Billing billing = halcyon.getBean(Billing.class);
    public final Directory directory = halcyon.getBean(Directory.class);
    public final long payer;

    @SuppressWarnings("unchecked")
    private final TransactionOperations<Connection> transactions = halcyon.getBean(TransactionOperations.class);

    public BillingStage() {
        directory.openSite(SYSTEM, new Site(SITE, "Cherry Creek Clinic", ZoneId.of("America/Denver"), "100 River St", "Denver", "CO", "802060001",
                "303-555-0100", "1234567893", "261QM0850X", "931234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0)));
        payer = directory.addPayer(SYSTEM, new Payer(0, "Front Range Health", "60054", "CI"));
    }

    public PatientId insured(String familyName) {
        return patient(familyName, Optional.of(payer));
    }

    public PatientId selfPaying(String familyName) {
        return patient(familyName, Optional.empty());
    }

    private PatientId patient(String familyName, Optional<Long> who) {
        var taken = (halcyon.directory.CallTaken.Referred) directory.takeCall(SYSTEM, new TakeCall(false, "Ana", familyName, LocalDate.of(1985, 3, 14),
                "303-555-0142", "ana@example.org", Language.EN, Indication.RESISTANT_DEPRESSION, "two drugs", who, who.map(one -> "XYZ123456"), SITE, "mornings"));
        var registered = directory.register(SYSTEM, new RegisterPatient(taken.referral(), "F", "22 Elm St", "Denver", "CO", "80206"));
        PatientId patient = ((Registered.Done) registered).patient();
        Await.await("coverage", () -> billing.coverage(SYSTEM, patient, LocalDate.now(ZoneId.of("UTC"))).isPresent());
        return patient;
    }

    /// Signs an infusion of that many minutes today.
    public SessionSigned sign(PatientId patient, int minutes) {
        long id = MADE.getAndIncrement();
        Instant start = Instant.now(halcyon.getBean(java.time.Clock.class)).truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofHours(4));
        Instant stop = start.plus(Duration.ofMinutes(minutes));
        SessionSigned signed = new SessionSigned(id, id, patient, SITE, LocalDate.ofInstant(start, ZoneId.of("America/Denver")), Indication.RESISTANT_DEPRESSION,
                "F33.2", Route.IV, "Ketamine", "0409-2053-10", new BigDecimal("10"), new BigDecimal("35"), new BigDecimal("3.5"), BigDecimal.ZERO,
                start.minusSeconds(1200), start, Optional.of(stop), stop.plusSeconds(3600),
                List.of(new SessionSigned.Observed("Kim", start, stop, 2)), "pia", "Dr. Ada Vance", Optional.of("1245319599"), 1, 6, "ketamine-iv", 1, "0".repeat(64));
        publish(signed);
        return signed;
    }

    public void publish(DomainEvent event) {
        transactions.executeWrite(status -> {
            halcyon.getBean(Events.class).publish(SYSTEM, event);
            return true;
        });
    }

    /// Does it in a transaction that is then torn down, as a crash would.
    public void rolledBack(Runnable work) {
        try {
            transactions.executeWrite(status -> {
                work.run();
                throw new IllegalStateException("the power went out");
            });
        } catch (IllegalStateException torn) {
            if (!"the power went out".equals(torn.getMessage())) throw torn;
        }
    }

    public ClaimLine drafted(PatientId patient) {
        Await.await("a draft claim", () -> !billing.claimsOf(BELLA, patient).isEmpty());
        return billing.claimsOf(BELLA, patient).getFirst();
    }

    /// Where the application keeps its files and keys.
    String data() {
        return data;
    }

    static Object[] absent() {
        return java.util.stream.Stream.of(halcyon.scheduling.Scheduling.class, halcyon.treatment.Treatments.class)
                .filter(verbs -> BillingStage.class.getClassLoader().getResource(verbs.getPackageName().replace('.', '/') + "/internal/") == null)
                .map(verbs -> java.lang.reflect.Proxy.newProxyInstance(verbs.getClassLoader(), new Class<?>[] {verbs}, (self, method, arguments) -> {
                    if (method.getName().equals("hashCode")) return System.identityHashCode(self);
                    if (method.getName().equals("equals")) return self == arguments[0];
                    throw new UnsupportedOperationException(method.getName());
                }))
                .toArray();
    }

    @Override
    public void close() {
        halcyon.close();
    }
}
