package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import halcyon.treatment.Alarms;
import halcyon.treatment.AlertLimits;
import halcyon.treatment.OwnLimits;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.WatchPlan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// By what a device goes on alone.
class WatchPlanTest {
    private static final AlertLimits SHIPPED = new AlertLimits(180, 110, 90, 120, 50, 92, 90, 10, 3, 1, 20);
    private static Ward ward;

    @BeforeAll
    static void open() {
        ward = new Ward();
        ward.lot("100");
    }

    @AfterEach
    void calm() {
        ward.empty();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @Test
    void isThatOfTheSessionsProtocolWithTheSettingsOfTheDay() {
        var plan = plan(ward.checkedIn());

        assertEquals(List.of(0, 10, 20, 30, 40), plan.duringMinutes());
        assertEquals(15, plan.afterEveryMinutes());
        assertEquals(Duration.ofMinutes(2), plan.early());
        assertEquals(Duration.ofMinutes(2), plan.warnAfter());
        assertEquals(Duration.ofMinutes(5), plan.escalateAfter());
        assertEquals(SHIPPED, plan.limits());
        assertEquals(
                Map.of(
                        "systolic", new Session.Band(60, 230),
                        "diastolic", new Session.Band(30, 140),
                        "heartRate", new Session.Band(35, 180),
                        "oxygen", new Session.Band(70, 100),
                        "respiratoryRate", new Session.Band(4, 40)),
                plan.likely());
    }

    @Test
    void thePatientsOwnLimitsComeBeforeTheProtocols() {
        var one = ward.checkedIn();
        var other = ward.checkedIn();
        var none = OptionalInt.empty();
        var slow = new OwnLimits(none, none, none, none, OptionalInt.of(44), none, none, "known resting rate of 46");

        NasalWard.done(ward.bean(Alarms.class).setOwnLimits(ward.prescriber, one, slow));

        assertEquals(44, plan(one).limits().heartRateLow());
        assertEquals(SHIPPED, plan(other).limits(), "nobody else's");
    }

    @Test
    void isToldToWhoWatchesAtTheSiteAlone() {
        var session = ward.checkedIn();
        var away = new Actor("subject of Bo", "Bo Boulder", Set.of(Role.NURSE), Set.of(SiteId.of("boulder")), false);
        var biller = new Actor("subject of Bil", "Bil Ling", Set.of(Role.BILLING), Set.of(Ward.DENVER), false);

        assertThrows(NotPermitted.class, () -> ward.treatments.watchPlan(ward.desk, session));
        assertThrows(NotPermitted.class, () -> ward.treatments.watchPlan(biller, session));
        assertThrows(NotPermitted.class, () -> ward.treatments.watchPlan(away, session));
        assertThrows(Unknown.class, () -> ward.treatments.watchPlan(ward.nurse, new SessionId(987_654)));
    }

    private static WatchPlan plan(SessionId session) {
        return ward.treatments.watchPlan(ward.nurse, session);
    }
}
