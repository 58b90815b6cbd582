package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.DENVER;
import static halcyon.scheduling.internal.SchedulingFixture.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.directory.ResourceKind;
import halcyon.shared.Check;
import halcyon.shared.Json;
import halcyon.shared.ResourceId;
import halcyon.shared.StaffId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sixty-four desks at two applications on one database press "book" at one moment, with starts that overlap; who got a
/// course moves and cancels meanwhile. `-Dhalcyon.soak=true` runs a thousand rounds; otherwise twelve, other ones each day; `-Dhalcyon.rounds` names another count.
class TwoProcessRaceTest {
    private static final int CLIENTS = 64;
    private static final boolean SOAK = Boolean.getBoolean("halcyon.soak");
    private static final int ROUNDS = Integer.getInteger("halcyon.rounds", SOAK ? 1000 : 12);

    @Test
    void neverBooksAnythingTwice() throws Exception {
        try (var house = new SchedulingFixture()) {
            var json = house.halcyon.getBean(Json.class);
            var ring = ring(house);
            var properties = house.database.properties();
            properties.put("micronaut.server.port", -1);
            properties.put("halcyon.demo.enabled", false);
            properties.put("halcyon.data", house.halcyon.getRequiredProperty("halcyon.data", String.class));
            properties.put("datasources.default.maximum-pool-size", 24);
            properties.put("datasources.default.connection-timeout", 240_000);
            var first = new RaceRunner(house.scheduling, ring);
            try (var second = new SecondProcess(properties, json.write(ring))) {
                var today = SOAK ? 0 : (int) LocalDate.now(ZoneOffset.UTC).toEpochDay() % 1000 * ROUNDS;
                var all = new RaceRunner.Score(0, 0, 0, List.of());
                for (var number = today; number < today + ROUNDS; number++) all = all.plus(round(house, first, second, json, number));
                assertTrue(all.moved() > 0 && all.cancelled() > 0, "moves and cancels were part of it: " + all);
            }
        }
    }

    private static RaceRunner.Score round(SchedulingFixture house, RaceRunner first, SecondProcess second, Json json, int number)
            throws Exception {
        second.say(String.valueOf(number));
        var score = first.round(number, 0).plus(json.read(second.answer(), RaceRunner.Score.class));

        assertEquals(List.of(), score.thrown(), "round " + number);
        assertTrue(score.booked() >= 1, "somebody wins round " + number);
        assertEquals(0, Overlaps.count(house.database), "overlaps in round " + number);
        assertEquals(
                score.booked() * 6 - score.cancelled(),
                house.count("SELECT COUNT(*) FROM scheduling_booking WHERE state = 'BOOKED'"),
                "whole courses and nothing else in round " + number);
        assertEquals(Check.Level.OK, house.check().level(), house.check().said());
        second.say("clear");
        first.clear(0);
        second.answer();
        forget(house);
        return score;
    }

    /// What is over and checked would only make the next looks longer.
    private static void forget(SchedulingFixture house) throws SQLException {
        try (var connection = house.database.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            statement.executeUpdate("DELETE FROM scheduling_booking WHERE state = 'CANCELLED'");
        }
    }

    private static RaceRunner.Ring ring(SchedulingFixture house) {
        var pumps = IntStream.range(0, 2)
                .mapToObj(i -> house.directory.addResource(SYSTEM, DENVER, ResourceKind.PUMP, "Pump " + i).value())
                .toList();
        return new RaceRunner.Ring(
                DENVER.value(),
                house.at(house.monday, 0, 0).getEpochSecond(),
                IntStream.range(0, CLIENTS).mapToObj(i -> house.patient().value()).toList(),
                house.chairs.stream().map(ResourceId::value).toList(),
                house.observers.stream().map(StaffId::value).toList(),
                house.prescriber.value(),
                pumps);
    }
}
