package halcyon.ui.waiting;

import halcyon.scheduling.JoinWaitingList;
import halcyon.scheduling.JoinWaitingList.Wish;
import halcyon.scheduling.OfferId;
import halcyon.scheduling.OfferRound;
import halcyon.scheduling.OfferRound.Offer;
import halcyon.scheduling.OfferRound.OfferState;
import halcyon.scheduling.WaitingId;
import halcyon.scheduling.WaitingLine;
import halcyon.scheduling.WaitingList;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.ui.stage.StagePerson;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Two who wait in Denver, and a place that is on offer.
final class SampleWaiting {
    private static final SiteId DENVER = SiteId.of("denver");
    final List<String> asked = new ArrayList<>();

    WaitingList list() {
        return (WaitingList) Proxy.newProxyInstance(WaitingList.class.getClassLoader(), new Class<?>[] {WaitingList.class}, (proxy, method, arguments) -> {
            asked.add(method.getName());
            return switch (method.getName()) {
                case "waitingAt" -> arguments[1].equals(DENVER) ? List.of(line(4, 190, 5), line(5, 60, 3)) : List.of();
                case "offersAt" -> arguments[1].equals(DENVER) ? List.of(round()) : List.of();
                default -> null;
            };
        });
    }

    private static WaitingLine line(long patient, long points, int priority) {
        var wish = new JoinWaitingList(
                PatientId.of(patient), new Wish.ToBegin("ketamine-iv-6-in-21"), Set.of(DENVER), Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                LocalTime.of(8, 0), LocalTime.of(13, 0), LocalDate.of(2026, 11, 24), priority);
        return new WaitingLine(new WaitingId(patient), wish, StagePerson.NOW.minus(Duration.ofDays(points / 10)), points);
    }

    private static OfferRound round() {
        return new OfferRound(
                1, DENVER, ResourceId.of(3), StagePerson.NOW.plus(Duration.ofHours(24)), StagePerson.NOW, StagePerson.NOW.plus(Duration.ofHours(2)),
                OfferRound.State.OPEN,
                List.of(new Offer(new OfferId(1), PatientId.of(4), OfferState.SENT), new Offer(new OfferId(2), PatientId.of(5), OfferState.DECLINED)));
    }
}
