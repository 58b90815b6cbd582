package halcyon.clearance.internal;

import halcyon.clearance.AskOverride;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.Clearances;
import halcyon.clearance.Gate;
import halcyon.clearance.Limit;
import halcyon.clearance.Overriding;
import halcyon.clearance.Subject;
import halcyon.platform.MovableClock;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Clearance on the real database with gates that say what the test wants.
public final class ClearanceFixture implements AutoCloseable {
    private final Map<String, ScriptedGate> gates = Stream.of(
                    "billing.coverage", "consent.signed", "directory.licence", "outcomes.safety")
            .collect(Collectors.toMap(name -> name, ScriptedGate::new));
    private final TestDatabase database = TestDatabase.fresh();
    private final ApplicationContext halcyon = TestApplication.start(database, Map.of());

    public ClearanceFixture() {
        gates.forEach((name, gate) ->
                halcyon.registerSingleton(Gate.class, gate, Qualifiers.byName(name)));
        register("six", (patient, purpose) -> new Limit.Bound(
                Optional.empty(), Optional.empty(), OptionalInt.of(6), Sentence.of("clearance.call-administrator")));
        register("broken", (patient, purpose) -> {
            throw new IllegalStateException("away");
        });
    }

    private void register(String name, Limit limit) {
        halcyon.registerSingleton(Limit.class, limit, Qualifiers.byName(name));
    }

    public Clearances clearances() {
        return halcyon.getBean(Clearances.class);
    }

    public List<String> gateNames() {
        return gates.keySet().stream().sorted().toList();
    }

    public void allClear() {
        gates.values().forEach(gate -> gate.says(ScriptedGate.CLEAR));
    }

    public void trouble(String gate) {
        gates.get(gate).says(ScriptedGate.TROUBLE);
    }

    public void breaks(String gate) {
        gates.get(gate).breaks();
    }

    public Clearance check(Checkpoint checkpoint, Subject subject) {
        return clearances().check(nurse(), checkpoint, subject);
    }

    public Overriding ask(String gate, Checkpoint checkpoint, long booking) {
        return clearances()
                .askOverride(nurse(), new AskOverride(gate, checkpoint, visit(booking), "the payer was called and agreed"));
    }

    public String refusal(Overriding result) {
        return ((Overriding.Refused) result).reason().key();
    }

    public Subject visit(long booking) {
        return Subjects.visit(booking);
    }

    public Subject visit(long booking, String purpose) {
        return Subjects.visit(booking, purpose);
    }

    public void moveHours(int hours) {
        halcyon.getBean(MovableClock.class).advance(Duration.ofHours(hours));
    }

    public String boundTo(long override) {
        return database.ask("SELECT bound_to FROM clearance_override WHERE id = ?", override);
    }

    public String published(String event, long override) {
        return database.ask(
                "SELECT COUNT(*) FROM platform_event WHERE type LIKE ? AND payload LIKE ?",
                "%" + event,
                "%\"override\":" + override + ",%");
    }

    public Actor nurse() {
        return actor("Nora Nurse", Role.NURSE, Subjects.SITE);
    }

    public Actor prescriber() {
        return actor("Paul Prescriber", Role.PRESCRIBER, Subjects.SITE);
    }

    public Actor manager() {
        return actor("Mia Manager", Role.SITE_MANAGER, Subjects.SITE);
    }

    public Actor frontDesk() {
        return actor("Fred Desk", Role.FRONT_DESK, Subjects.SITE);
    }

    public Actor elsewhere() {
        return actor("Nick Nurse", Role.NURSE, SiteId.of("austin"));
    }

    private static Actor actor(String name, Role role, SiteId site) {
        return new Actor(name.toLowerCase(Locale.ROOT).replace(' ', '.'), name, Set.of(role), Set.of(site), false);
    }

    /// The patient of every subject here.
    public static PatientId patient() {
        return PatientId.of(3);
    }

    @Override
    public void close() {
        halcyon.close();
    }
}
