package halcyon.ui.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.Scheduling;
import halcyon.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// An earlier place on the phone: three are asked, one declines, the first yes wins, the last is told.
class OfferPagesTest {
    @Test
    void theFirstYesGetsThePlace() throws Exception {
        try (var house = new PhoneHouse()) {
            var visits = new VisitHouse(house);
            var bookings = List.of(visits.booked(Language.EN, 1), visits.booked(Language.EN, 1), visits.booked(Language.ES, 1));
            var links = visits.offered(bookings);
            var declines = house.unlocked(links.get(0));
            var wins = house.unlocked(links.get(1));
            var late = house.unlocked(links.get(2));

            assertEquals("Would you like this earlier time?", wins.title());
            assertTrue(wins.page.contains("Monday, ") && wins.page.contains("1 Clinic Way"), wins.page);
            assertEquals("¿Quiere esta hora antes?", late.title());
            declines.get("no");
            assertEquals("Leave this time to others?", declines.title());
            declines.get("");
            assertEquals("Would you like this earlier time?", declines.title(), "reading answers nothing");
            declines.post("no", Map.of());
            assertEquals("You left it to others", declines.title());
            wins.post("", Map.of());
            assertEquals("This time is yours", wins.title());
            late.post("", Map.of());

            assertEquals("Esta hora ya no está libre", late.title());
            var moved = house.halcyon.getBean(Scheduling.class).booking(PhoneHouse.SYSTEM, bookings.get(1).id());
            assertEquals(Duration.ofDays(1), Duration.between(moved.place().slot().from(), bookings.get(1).place().slot().from()));
            assertEquals("This is done", wins.get("").title(), "the link is used up");
        }
    }
}
