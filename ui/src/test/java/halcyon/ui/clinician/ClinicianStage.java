package halcyon.ui.clinician;

import halcyon.clearance.Clearances;
import halcyon.directory.Directory;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.Scheduling;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.treatment.Alarms;
import halcyon.treatment.CheckedIn;
import halcyon.treatment.DoseOrders;
import halcyon.treatment.Medicines;
import halcyon.treatment.SecondPerson;
import halcyon.treatment.SessionId;
import halcyon.treatment.Step;
import halcyon.treatment.Treatments;
import halcyon.ui.cockpit.CockpitServlet;
import halcyon.ui.stage.Stage;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Looks at the screens beside the patient: `ui/stage shoot halcyon.ui.clinician.ClinicianStage /tmp/shots sessions session/2`.
public final class ClinicianStage {
    private ClinicianStage() {}

    public static void main(String[] args) throws Exception {
        stage(new Ward()).serve(args);
    }

    static Stage stage(Ward ward) {
        return Stage.with(ward.clock(), treatments(ward), medicines(), alarms(ward), secondPerson(), doseOrders(), directory(), scheduling(), clearances(), protocols())
                .show(SessionsView.class, CheckInView.class, CockpitView.class, ConfirmView.class)
                .answer(CockpitServlet.class);
    }

    static Alarms alarms(Ward ward) {
        return answering(Alarms.class, Map.of("alarms", asked -> ward.alarms(), "alarmsShown", asked -> "", "acknowledgeAlarm", ward::acknowledge));
    }

    static Treatments treatments() {
        return treatments(new Ward());
    }

    static Treatments treatments(Ward ward) {
        var refused = new Step.Refused(List.of(Sentence.of("treatment.too-soon", 30, 12), Sentence.of("treatment.no-escort")));
        return answering(Treatments.class, Map.ofEntries(
                entry("session", asked -> ward.session((SessionId) asked[1])),
                entry("watchPlan", asked -> MadeUp.watchPlan()),
                entry("sessionOf", asked -> Optional.empty()),
                entry("gates", asked -> MadeUp.gates(((SessionId) asked[1]).value() > 0)),
                entry("floor", asked -> MadeUp.floor()),
                entry("unsigned", asked -> List.of(MadeUp.session(4))),
                entry("lots", asked -> MadeUp.lots()),
                entry("calculateDose", asked -> MadeUp.dose()),
                entry("checkIn", asked -> new CheckedIn.NotCleared(new SessionId(0), MadeUp.gates(false))),
                entry("discharge", asked -> refused),
                entry("sign", asked -> new Step.Done(MadeUp.session(5).state())),
                entry("recordVitals", ward::vitals),
                entry("adverseEvent", ward::adverseEvent),
                entry("note", ward::note),
                entry("stop", ward::stop),
                entry("pause", ward::pause)));
    }

    static Medicines medicines() {
        return answering(Medicines.class, Map.of("lastMedicines", asked -> Optional.of(MadeUp.lastMedicines())));
    }

    static SecondPerson secondPerson() {
        return answering(SecondPerson.class, Map.of(
                "toConfirm", asked -> MadeUp.waiting(),
                "confirmEntry", asked -> new Step.Done(MadeUp.session(1).state()),
                "refuseEntry", asked -> new Step.Done(MadeUp.session(1).state())));
    }

    static DoseOrders doseOrders() {
        return answering(DoseOrders.class, Map.of(
                "doseChoice", asked -> MadeUp.choice(), "orderDose", asked -> new Step.Done(MadeUp.session(0).state())));
    }

    static Directory directory() {
        return answering(Directory.class, Map.of(
                "sites", asked -> List.of(MadeUp.site()),
                "site", asked -> MadeUp.site(),
                "resources", asked -> MadeUp.chairs(),
                "staff", asked -> MadeUp.staff(),
                "openPatient", asked -> MadeUp.patient(),
                "patient", asked -> MadeUp.patient(),
                "names", asked -> Map.of(PatientId.of(7), "Ruiz, Ana"),
                "findPatients", asked -> List.of()));
    }

    static Scheduling scheduling() {
        return answering(Scheduling.class, Map.of(
                "bookingsAt", asked -> MadeUp.bookings(), "booking", asked -> MadeUp.booking(((BookingId) asked[1]).value(), 12)));
    }

    static Clearances clearances() {
        return answering(Clearances.class, Map.of("pendingOverrides", asked -> MadeUp.overrides()));
    }

    static Protocols protocols() {
        return answering(Protocols.class, Map.of("version", asked -> MadeUp.protocol()));
    }

    private static Map.Entry<String, Function<Object[], Object>> entry(String verb, Function<Object[], Object> answer) {
        return Map.entry(verb, answer);
    }

    /// An interface of which only the named verbs answer.
    static <T> T answering(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) -> {
            var answer = answers.get(method.getName());
            if (answer != null) return answer.apply(asked);
            if (method.getName().equals("hashCode")) return System.identityHashCode(proxy);
            if (method.getName().equals("toString")) return "made-up " + type.getSimpleName();
            throw new UnsupportedOperationException("nothing made up for " + method.getName());
        }));
    }
}
