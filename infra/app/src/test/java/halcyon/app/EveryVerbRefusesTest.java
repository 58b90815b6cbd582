package halcyon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.audit.Audit;
import halcyon.audit.AuditAccess;
import halcyon.billing.Billing;
import halcyon.billing.BillingAccess;
import halcyon.billing.Charges;
import halcyon.billing.ClaimExchange;
import halcyon.billing.Codes;
import halcyon.billing.ClaimWork;
import halcyon.billing.Coverages;
import halcyon.billing.Eligibilities;
import halcyon.clearance.ClearanceAccess;
import halcyon.clearance.Clearances;
import halcyon.consent.ConsentAccess;
import halcyon.consent.Consents;
import halcyon.contact.Contact;
import halcyon.contact.ContactAccess;
import halcyon.directory.Directory;
import halcyon.directory.DirectoryAccess;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.OutcomesAccess;
import halcyon.oversight.Oversight;
import halcyon.oversight.OversightAccess;
import halcyon.protocol.ProtocolAccess;
import halcyon.protocol.Protocols;
import halcyon.scheduling.CalendarFeeds;
import halcyon.scheduling.Changes;
import halcyon.scheduling.Overviews;
import halcyon.scheduling.PatientVisits;
import halcyon.scheduling.Planner;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.SavedViews;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.SchedulingAccess;
import halcyon.scheduling.WaitingList;
import halcyon.shared.Access;
import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.Role;
import halcyon.testing.TestApplication;
import halcyon.treatment.AdverseEvents;
import halcyon.treatment.Alarms;
import halcyon.treatment.Cabinet;
import halcyon.treatment.Charts;
import halcyon.treatment.Discharges;
import halcyon.treatment.DoseOrders;
import halcyon.treatment.Medicines;
import halcyon.treatment.NextDoses;
import halcyon.treatment.Observations;
import halcyon.treatment.Rems;
import halcyon.treatment.SecondPerson;
import halcyon.treatment.TreatmentAccess;
import halcyon.treatment.Treatments;
import io.micronaut.context.ApplicationContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Calls every verb of every module as every role that has no row for it, with nothing in its hands: who may not is told so
/// before anything she brought is looked at.
class EveryVerbRefusesTest {
    private static final Map<Class<?>, Access> PROMISES = Map.ofEntries(
            Map.entry(Clearances.class, ClearanceAccess.TABLE),
            Map.entry(Directory.class, DirectoryAccess.TABLE),
            Map.entry(Contact.class, ContactAccess.TABLE),
            Map.entry(Protocols.class, ProtocolAccess.TABLE),
            Map.entry(Planner.class, SchedulingAccess.TABLE),
            Map.entry(Changes.class, SchedulingAccess.TABLE),
            Map.entry(WaitingList.class, SchedulingAccess.TABLE),
            Map.entry(Rotas.class, SchedulingAccess.TABLE),
            Map.entry(Scheduling.class, SchedulingAccess.TABLE),
            Map.entry(Overviews.class, SchedulingAccess.TABLE),
            Map.entry(SavedViews.class, SchedulingAccess.TABLE),
            Map.entry(PatientVisits.class, SchedulingAccess.TABLE),
            Map.entry(CalendarFeeds.class, SchedulingAccess.TABLE),
            Map.entry(Treatments.class, TreatmentAccess.TABLE),
            Map.entry(Cabinet.class, TreatmentAccess.TABLE),
            Map.entry(Charts.class, TreatmentAccess.TABLE),
            Map.entry(Alarms.class, TreatmentAccess.TABLE),
            Map.entry(SecondPerson.class, TreatmentAccess.TABLE),
            Map.entry(Rems.class, TreatmentAccess.TABLE),
            Map.entry(Discharges.class, TreatmentAccess.TABLE),
            Map.entry(AdverseEvents.class, TreatmentAccess.TABLE),
            Map.entry(Medicines.class, TreatmentAccess.TABLE),
            Map.entry(Observations.class, TreatmentAccess.TABLE),
            Map.entry(DoseOrders.class, TreatmentAccess.TABLE),
            Map.entry(NextDoses.class, TreatmentAccess.TABLE),
            Map.entry(Consents.class, ConsentAccess.TABLE),
            Map.entry(Outcomes.class, OutcomesAccess.TABLE),
            Map.entry(Billing.class, BillingAccess.TABLE),
            Map.entry(ClaimExchange.class, BillingAccess.TABLE),
            Map.entry(Charges.class, BillingAccess.TABLE),
            Map.entry(Codes.class, BillingAccess.TABLE),
            Map.entry(ClaimWork.class, BillingAccess.TABLE),
            Map.entry(Coverages.class, BillingAccess.TABLE),
            Map.entry(Eligibilities.class, BillingAccess.TABLE),
            Map.entry(Oversight.class, OversightAccess.TABLE),
            Map.entry(Audit.class, AuditAccess.TABLE));
    private static final int LEAST_CALLS = 500;

    private static ApplicationContext halcyon;
    private int calls;

    @BeforeAll
    static void start() {
        halcyon = TestApplication.start(Map.of(
                "halcyon.keycloak.base-url", "http://127.0.0.1:1",
                "halcyon.keycloak.realm", "none",
                "halcyon.keycloak.ui.client-secret", "nobody-signs-in-here",
                "halcyon.keycloak.sign.client-secret", "nobody-signs-in-here"));
    }

    @AfterAll
    static void stop() {
        if (halcyon != null) halcyon.close();
    }

    @Test
    void whoHasNoRowIsRefusedBeforeAnythingIsLookedAt() {
        List<String> open = new ArrayList<>();
        PROMISES.forEach((promise, table) -> {
            for (var verb : promise.getMethods()) if (takesAnActor(verb)) open.addAll(doors(promise, verb, table));
        });

        assertEquals(List.of(), open);
        assertTrue(calls > LEAST_CALLS, "only " + calls + " calls were made");
    }

    /// A verb that does not ask is found: a table that would let nobody in finds every verb open to the system.
    @Test
    void findsADoorThatStandsOpen() throws NoSuchMethodException {
        var nobody = Access.of("directory").row("sites").build();
        var sites = Directory.class.getMethod("sites", Actor.class);

        var open = doors(Directory.class, sites, nobody);

        assertTrue(open.size() > 1, open::toString);
    }

    private List<String> doors(Class<?> promise, Method verb, Access table) {
        var allowed = table.rolesOf(verb.getName());
        return Arrays.stream(Role.values())
                .filter(role -> !allowed.contains(role))
                .filter(role -> !isRefused(halcyon.getBean(promise), verb, role))
                .map(role -> table.module() + "." + verb.getName() + " lets " + role + " in")
                .toList();
    }

    private boolean isRefused(Object module, Method verb, Role role) {
        calls++;
        var subject = role == Role.PATIENT ? "patient:1" : "someone";
        var actor = new Actor(subject, "Someone", Set.of(role), Set.of(), true);
        try {
            verb.invoke(module, nothing(verb, actor));
            return false;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof NotPermitted;
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static boolean takesAnActor(Method verb) {
        return verb.getParameterCount() > 0 && verb.getParameterTypes()[0] == Actor.class;
    }

    /// The actor and, for everything else, nothing: null, zero, false.
    private static Object[] nothing(Method verb, Actor actor) {
        var types = verb.getParameterTypes();
        var values = new Object[types.length];
        values[0] = actor;
        for (var i = 1; i < types.length; i++) {
            if (types[i] == boolean.class) values[i] = false;
            if (types[i] == int.class) values[i] = 0;
            if (types[i] == long.class) values[i] = 0L;
        }
        return values;
    }
}
