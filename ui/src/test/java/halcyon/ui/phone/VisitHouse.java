package halcyon.ui.phone;

import static halcyon.ui.phone.PhoneHouse.DENVER;
import static halcyon.ui.phone.PhoneHouse.SYSTEM;

import halcyon.contact.Contact;
import halcyon.contact.IssueLink;
import halcyon.contact.IssuedLink;
import halcyon.contact.Purpose;
import halcyon.directory.Directory;
import halcyon.directory.ResourceKind;
import halcyon.directory.Screen;
import halcyon.directory.StaffMember;
import halcyon.directory.Trial;
import halcyon.platform.OutboxState;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.Booking;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.JoinWaitingList;
import halcyon.scheduling.PatientVisits;
import halcyon.scheduling.Place;
import halcyon.scheduling.PlaceOffering;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.scheduling.WaitingList;
import halcyon.shared.Language;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chairs and staff for the clinic whose patients have phones, and booked visits.
final class VisitHouse {
    private static final ZoneId ZONE = ZoneId.of("America/Denver");
    private final PhoneHouse house;
    private final Directory directory;
    private final Scheduling scheduling;
    private final StaffId prescriber;
    private final LocalDate monday;
    private int made;

    VisitHouse(PhoneHouse house) {
        this.house = house;
        directory = house.halcyon.getBean(Directory.class);
        scheduling = house.halcyon.getBean(Scheduling.class);
        prescriber = staff(Role.PRESCRIBER);
        var now = house.halcyon.getBean(Clock.class).instant();
        monday = LocalDate.ofInstant(now, ZONE).plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /// The first visit of a new patient's course, at nine on a Monday.
    Booking booked(Language language) {
        return booked(language, 0);
    }

    /// The same, so many days after that Monday.
    Booking booked(Language language, int later) {
        var first = monday.plusDays(later);
        var chair = directory.addResource(SYSTEM, DENVER, ResourceKind.CHAIR, "Chair " + ++made);
        var nurse = staff(Role.NURSE);
        for (int day = 0; day < 28; day++) {
            shift(nurse, Shift.Duty.OBSERVER, monday.plusDays(day));
            shift(prescriber, Shift.Duty.PRESCRIBER, monday.plusDays(day));
        }
        var patient = house.patient(language);
        // who pays is recorded by billing when it hears of the registration
        if (!house.halcyon.getBean(OutboxState.class).awaitEmpty(Duration.ofSeconds(30))) throw new IllegalStateException("events are still on their way");
        directory.screen(
                SYSTEM,
                new Screen(
                        patient, "F33.2",
                        List.of(new Trial("sertraline", "SSRI", 10, true, "no effect"), new Trial("venlafaxine", "SNRI", 10, true, "no effect")),
                        Set.of(), new BigDecimal("70.0"), 168, "none known"));
        var places = List.of(0, 3, 7, 10, 14, 17).stream().map(days -> place(first.plusDays(days), chair, nurse)).toList();
        var done = scheduling.bookCourse(SYSTEM, new BookCourse("visit-" + patient, patient, "ketamine-iv-6-in-21", DENVER, places));
        if (!(done instanceof CourseBooking.Booked)) throw new IllegalStateException(done.toString());
        return scheduling.bookingsOf(SYSTEM, patient).getFirst();
    }

    IssuedLink link(Booking booking) {
        var ask = new IssueLink(booking.patient(), Purpose.VISIT, Long.toString(booking.id().value()), Duration.ofDays(7));
        return house.halcyon.getBean(Contact.class).issueLink(SYSTEM, ask);
    }

    /// Monday at nine, offered to these patients instead of the visits they have.
    List<IssuedLink> offered(List<Booking> bookings) {
        var list = house.halcyon.getBean(WaitingList.class);
        for (var booking : bookings)
            list.joinWaitingList(
                    SYSTEM,
                    new JoinWaitingList(
                            booking.patient(), new JoinWaitingList.Wish.Earlier(booking.id()), Set.of(DENVER), Set.of(), LocalTime.of(8, 0),
                            LocalTime.of(18, 0), monday, 3));
        var chair = directory.addResource(SYSTEM, DENVER, ResourceKind.CHAIR, "Chair " + ++made);
        var done = list.offerPlace(SYSTEM, DENVER, chair, at(monday, 9));
        if (!(done instanceof PlaceOffering.Done offered)) throw new IllegalStateException(done.toString());
        return bookings.stream()
                .map(booking -> offered.round().offers().stream()
                        .filter(offer -> offer.patient().equals(booking.patient()))
                        .findFirst()
                        .orElseThrow())
                .map(offer -> house.halcyon.getBean(Contact.class).issueLink(
                        SYSTEM, new IssueLink(offer.patient(), Purpose.OFFER, Long.toString(offer.id().value()), Duration.ofHours(1))))
                .toList();
    }

    /// How many answers stand for the visit.
    int answers(Booking booking) {
        return (int) house.halcyon.getBean(PatientVisits.class)
                .patientAnswers(SYSTEM, DENVER, booking.place().slot()).stream()
                .filter(answer -> answer.booking().equals(booking.id()))
                .count();
    }

    private Place place(LocalDate date, ResourceId chair, StaffId nurse) {
        return new Place(DENVER, TimeSlot.of(at(date, 9), Duration.ofMinutes(120)), chair, nurse, prescriber);
    }

    private void shift(StaffId staff, Shift.Duty duty, LocalDate date) {
        scheduling.addShift(SYSTEM, new Shift(staff, DENVER, duty, new TimeSlot(at(date, 8), at(date, 18))));
    }

    private static Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private StaffId staff(Role role) {
        return directory.addStaff(
                SYSTEM,
                new StaffMember(
                        StaffId.of(1), "Staff " + role, Optional.empty(), role, Set.of(DENVER), Optional.of("1234567893"),
                        List.of(new StaffMember.Licence("CO", "L-1", LocalDate.of(2099, 1, 1)))));
    }
}
