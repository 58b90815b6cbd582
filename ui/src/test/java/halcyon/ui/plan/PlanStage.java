package halcyon.ui.plan;

import halcyon.consent.Consents;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.protocol.PublishProtocol;
import halcyon.protocol.Published;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.Place;
import halcyon.scheduling.Scheduling;
import halcyon.shared.PatientId;
import halcyon.shared.ReauthToken;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.ui.shell.Signing;
import halcyon.ui.stage.SampleDirectory;
import halcyon.ui.stage.Stage;
import halcyon.ui.stage.StagePerson;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// `ui/stage shoot halcyon.ui.plan.PlanStage /tmp/shots plans/write/ketamine-iv-6-in-21`.
final class PlanStage {
    private Optional<Protocol> published = Optional.empty();

    public static void main(String[] args) throws Exception {
        Stage.with(new PlanStage().given()).show(PlansView.class, WritePlanView.class).serve(args);
    }

    Optional<Protocol> published() {
        return published;
    }

    Object[] given() {
        Signing signing = (ui, hash, signed, refused) -> signed.accept(new ReauthToken(hash));
        var directory = new SampleDirectory().made();
        var scheduling = made(Scheduling.class, Map.of("bookingsAt", asked -> asked[1].equals(SiteId.of("denver")) ? List.of(booking(1), booking(2), booking(3)) : List.of()));
        return new Object[] {
            directory, protocols(), scheduling, signing, made(Consents.class, Map.of("forms", asked -> List.of("esketamine-nasal", "off-label-ketamine"))),
            new PlannedVisits(scheduling, directory, StagePerson.CLOCK)
        };
    }

    private Protocols protocols() {
        return made(Protocols.class, Map.of(
                "inForce", asked -> asked.length == 2 ? List.of(PlanSamples.infusion()) : Optional.of(PlanSamples.infusion()),
                "flaws", asked -> PlanSamples.flaws((Protocol) asked[1]),
                "contentHash", asked -> "0".repeat(64),
                "publish", asked -> publish(((PublishProtocol) asked[1]).document())));
    }

    private Published publish(Protocol document) {
        published = Optional.of(document);
        return new Published.Done(document);
    }

    private static Booking booking(long id) {
        var slot = TimeSlot.of(StagePerson.NOW.plus(Duration.ofDays(id)), Duration.ofMinutes(120));
        return new Booking(
                new BookingId(id), new CourseId(1 + id / 3), 3, 6, PatientId.of(7), SiteId.of("denver"),
                new Place(SiteId.of("denver"), slot, ResourceId.of(1), StaffId.of(1), StaffId.of(2)), BookingState.BOOKED, "ketamine-iv-6-in-21", 1, false);
    }

    private static <T> T made(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) -> {
            var answer = answers.get(method.getName());
            if (answer != null) return answer.apply(asked);
            if (method.getName().equals("hashCode")) return System.identityHashCode(proxy);
            if (method.getName().equals("equals")) return proxy == asked[0];
            throw new UnsupportedOperationException("nothing made up for " + method.getName());
        }));
    }
}
