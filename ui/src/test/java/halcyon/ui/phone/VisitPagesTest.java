package halcyon.ui.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.PatientVisits;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Language;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A patient answers for a visit on a phone without scripts.
class VisitPagesTest {
    private static PhoneHouse house;
    private static VisitHouse visits;

    @BeforeAll
    static void open() throws Exception {
        house = new PhoneHouse();
        visits = new VisitHouse(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void showsWhenWhereAndWhatToBring() throws Exception {
        var phone = house.unlocked(visits.link(visits.booked(Language.EN)));

        assertEquals("Will you be there?", phone.title());
        for (var words : new String[] {
            "Monday, ", "9:00", " to about ", "Mountain", "Cherry Creek Clinic", "1 Clinic Way", "80206",
            "may not drive", "Visit 1 of 6", "tel:3035550100", "I want another time", "I cannot come"
        }) assertTrue(phone.page.contains(words), words + " in " + phone.page);
        assertFalse(phone.page.contains("Ruiz") || phone.page.toLowerCase(java.util.Locale.ROOT).contains("ketamine"));
        assertTrue(phone.page.length() < 20_000);
    }

    @Test
    void confirms() throws Exception {
        var booking = visits.booked(Language.EN);
        var phone = house.unlocked(visits.link(booking));

        phone.post("", Map.of());

        assertTrue(phone.page.contains("You said that you will be there"));
        assertFalse(phone.page.contains("Yes, I will be there"));
        assertEquals(1, visits.answers(booking));
    }

    @Test
    void readingChangesNothing() throws Exception {
        var booking = visits.booked(Language.EN);
        var phone = house.unlocked(visits.link(booking));

        for (var step : new String[] {"", "cancel", "move", "confirm"}) phone.get(step);

        assertEquals(0, visits.answers(booking));
        assertEquals(BookingState.BOOKED, state(booking));
    }

    @Test
    void asksForAnotherTime() throws Exception {
        var booking = visits.booked(Language.ES);
        var phone = house.unlocked(visits.link(booking));

        phone.get("move");
        assertEquals("¿Qué hora sería mejor?", phone.title());
        phone.post("move", Map.of());
        assertTrue(phone.page.contains("Elija una"));
        phone.post("move", Map.of("wish", "morning"));

        assertTrue(phone.page.contains("Usted pidió otra hora"), phone.page);
        assertTrue(house.halcyon.getBean(Scheduling.class).booking(PhoneHouse.SYSTEM, booking.id()).needsWork());
    }

    @Test
    void cancels() throws Exception {
        var booking = visits.booked(Language.EN);
        var phone = house.unlocked(visits.link(booking));

        phone.get("cancel");
        assertEquals("Cancel this visit?", phone.title());
        phone.post("cancel", Map.of());

        assertEquals("This visit is cancelled", phone.title());
        assertEquals(BookingState.CANCELLED, state(booking));
        assertEquals(BookingState.CANCELLED, house.halcyon.getBean(PatientVisits.class).visit(PhoneHouse.SYSTEM, booking.id()).state());
    }

    private static BookingState state(Booking booking) {
        return house.halcyon.getBean(Scheduling.class).booking(PhoneHouse.SYSTEM, booking.id()).state();
    }
}
