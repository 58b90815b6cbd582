package halcyon.ui.frontdesk;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.Weight;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.directory.StaffMember;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.ChangeId;
import halcyon.scheduling.Changes;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseFound;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.JoinedWaitingList;
import halcyon.scheduling.Overviews;
import halcyon.scheduling.Place;
import halcyon.scheduling.PatientAnswer;
import halcyon.scheduling.PatientVisits;
import halcyon.scheduling.PlaceOffering;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.Repair;
import halcyon.scheduling.SavedView;
import halcyon.scheduling.SavedViews;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.scheduling.Undone;
import halcyon.scheduling.WaitingId;
import halcyon.scheduling.WaitingList;
import halcyon.scheduling.Wish;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.Route;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.ui.stage.SampleDirectory;
import halcyon.ui.stage.StagePerson;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A Tuesday at Cherry Creek, made up: what the modules would answer the front desk.
final class SampleDesk {
    static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    final List<String> asked = new ArrayList<>();
    CourseBooking next = new CourseBooking.Booked(new CourseId(1), List.of(new BookingId(1)), clearance());

    Rearranged rearranged = new Rearranged.Refused(Sentence.of("scheduling.chair-not-free"), Optional.of(place(1, 9, 0, 2, 11)));

    Rearranged done() {
        return new Rearranged.Done(new ChangeId(1), List.of(board(TUESDAY).visits().get(1).booking()), StagePerson.NOW.plusSeconds(10));
    }

    Rearranged stale() {
        var seen = board(TUESDAY).visits();
        return new Rearranged.Stale(List.of(new Rearranged.Difference(seen.get(1).booking(), seen.get(3).booking())));
    }

    Scheduling scheduling() {
        return made(Scheduling.class, (proxy, method, arguments) -> {
            asked.add(method.getName());
            return switch (method.getName()) {
                case "dayBoard" -> board((LocalDate) arguments[2]);
                case "outlook" -> clearance();
                case "findCourse" -> found();
                case "bookCourse" -> next;
                case "booking" -> board(TUESDAY).visits().getFirst().booking();
                default -> throw new UnsupportedOperationException(method.getName());
            };
        });
    }

    Changes changes() {
        return made(Changes.class, (proxy, method, arguments) -> {
            asked.add(method.getName());
            return switch (method.getName()) {
                case "undo" -> new Undone.Done(List.of());
                case "proposeRepair" -> new Repair(
                        SiteId.of("denver"), TUESDAY,
                        List.of(new Repair.Move(board(TUESDAY).visits().get(3).booking(), place(0, 13, 0, 2, 11), Sentence.of("scheduling.chair-not-free"))), List.of());
                default -> rearranged;
            };
        });
    }

    WaitingList waiting() {
        return made(WaitingList.class, (proxy, method, arguments) -> {
            asked.add(method.getName());
            return method.getName().equals("joinWaitingList")
                    ? new JoinedWaitingList.Done(new WaitingId(1))
                    : new PlaceOffering.Nobody(Sentence.of("scheduling.chair-not-free"));
        });
    }

    /// Every patient has asked for a later time.
    PatientVisits visits() {
        return made(PatientVisits.class, (proxy, method, arguments) -> board(TUESDAY).visits().stream()
                .map(visit -> new PatientAnswer(visit.booking().id(), PatientAnswer.Word.ASKED, Optional.of(Wish.LATER), StagePerson.NOW))
                .toList());
    }

    Overviews overviews() {
        return made(Overviews.class, (proxy, method, arguments) -> {
            asked.add(method.getName());
            return board((LocalDate) arguments[2]).visits().stream()
                    .filter(visit -> ((Set<?>) arguments[3]).contains(visit.booking().id()))
                    .toList();
        });
    }

    SavedViews views() {
        return made(SavedViews.class, (proxy, method, arguments) -> method.getName().equals("savedViews")
                ? List.of(new SavedView(1, SiteId.of("denver"), "calendar", "Gate trouble", "&show=work&view=list", true, true))
                : null);
    }

    Protocols protocols() {
        return made(Protocols.class, (proxy, method, arguments) -> List.of(protocol()));
    }

    Directory directory() {
        var others = new SampleDirectory().made();
        return made(Directory.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "openPatient" -> patient();
            case "resources" -> chairs();
            case "staff" -> List.of(staff(11, "M. Kim", Role.NURSE), staff(12, "J. Reyes", Role.NURSE), staff(21, "Dr. Vance", Role.PRESCRIBER));
            default -> method.invoke(others, arguments);
        });
    }

    static CourseFound found() {
        var early = List.of(place(6, 9, 10, 2, 11), place(9, 9, 10, 2, 11), place(13, 9, 10, 2, 11), place(16, 9, 30, 4, 12), place(20, 9, 10, 2, 11), place(23, 9, 10, 2, 11));
        var steady = IntStream.of(7, 10, 14, 17, 21, 24).mapToObj(day -> place(day, 10, 0, 1, 12)).toList();
        var later = IntStream.of(13, 16, 20, 23, 27, 30).mapToObj(day -> place(day, 9, 10, 2, 11)).toList();
        return new CourseFound(
                List.of(
                        new CourseFound.Proposal(Sentence.of("scheduling.proposal.earliest"), early),
                        new CourseFound.Proposal(Sentence.of("scheduling.proposal.steady"), steady),
                        new CourseFound.Proposal(Sentence.of("scheduling.proposal.later"), later)),
                List.of(
                        why(1, "observers-full", 4), why(3, "no-prescriber"), why(4, "closed")));
    }

    static Place place(int days, int hour, int minute, long chair, long observer) {
        return new Place(SiteId.of("denver"), TimeSlot.of(at(days, hour, minute), Duration.ofMinutes(120)), ResourceId.of(chair), StaffId.of(observer), StaffId.of(21));
    }

    private static CourseFound.WhyNot why(int days, String word, Object... arguments) {
        return new CourseFound.WhyNot(at(days, 9, 10), Sentence.of("scheduling." + word, arguments), Sentence.of("scheduling." + word + ".cure", arguments));
    }

    private static DayBoard board(LocalDate date) {
        if (!date.equals(TUESDAY)) return board(date, List.of());
        return board(date, List.of(
                visit(1, "Whitfield, Tom", 5, 8, 5, 1, 11, BookingState.LEFT, false),
                visit(2, "Ruiz, Ana", 3, 10, 0, 1, 11, BookingState.BOOKED, false),
                visit(3, "Okafor, Ben", 1, 8, 50, 2, 12, BookingState.DOSED, false),
                visit(4, "Novak, Eva", 6, 10, 40, 3, 11, BookingState.BOOKED, true),
                visit(5, "Castillo, Luz", 2, 7, 50, 4, 12, BookingState.RECOVERING, false),
                visit(6, "Petrov, Ilya", 3, 9, 35, 4, 12, BookingState.ARRIVED, false),
                visit(7, "Haddad, Rim", 4, 9, 20, 5, 12, BookingState.BOOKED, false),
                visit(8, "Moretti, Gia", 1, 12, 10, 1, 11, BookingState.BOOKED, true)));
    }

    private static DayBoard board(LocalDate date, List<DayBoard.Visit> visits) {
        var hours = new TimeSlot(at(0, 8, 0), at(0, 18, 0));
        return new DayBoard(
                SiteId.of("denver"), DENVER, date, hours, chairs(), visits,
                List.of(load(8, 0, 9, 0, 2), load(9, 0, 10, 0, 3), load(10, 0, 11, 0, 4), load(11, 0, 18, 0, 1)),
                List.of(new Shift(StaffId.of(21), SiteId.of("denver"), Shift.Duty.PRESCRIBER, hours)),
                StagePerson.NOW);
    }

    private static DayBoard.Load load(int hour, int minute, int toHour, int toMinute, int watched) {
        return new DayBoard.Load(new TimeSlot(at(0, hour, minute), at(0, toHour, toMinute)), watched, 4);
    }

    private static DayBoard.Visit visit(long id, String name, int number, int hour, int minute, long chair, long observer, BookingState state, boolean work) {
        var place = place(0, hour, minute, chair, observer);
        var booking = new Booking(
                new BookingId(id), new CourseId(id), number, 6, PatientId.of(id), SiteId.of("denver"), place, state, "ketamine-iv-6-in-21", 1, work);
        return new DayBoard.Visit(booking, name, place.slot().from().plus(Duration.ofMinutes(110)));
    }

    static Clearance clearance() {
        return new Clearance(
                Checkpoint.CHECK_IN,
                List.of(
                        new Clearance.Result("scheduling.prescriber", Weight.HARD, true, false, Sentence.of("scheduling.prescriber.here", "18:00"), Optional.empty(), Optional.empty()),
                        new Clearance.Result("scheduling.observer", Weight.HARD, false, false, Sentence.of("scheduling.observer.too-few", 5, 4), Optional.of(Sentence.of("scheduling.observer.cure")), Optional.empty())));
    }

    static Patient patient() {
        return new Patient(
                PatientId.of(7), "Marisol", "Delgado", LocalDate.of(1982, 3, 9), "F", "303-555-0142", "m@example.org", Language.EN,
                Indication.RESISTANT_DEPRESSION, SiteId.of("denver"), "1 Elm", "Denver", "CO", "802061234", Optional.of("F33.2"), Optional.of(true),
                Optional.of(new BigDecimal("64.0")), Optional.of(Instant.parse("2026-11-20T16:00:00Z")), "none known");
    }

    private static Protocol protocol() {
        return new Protocol(
                1, "ketamine-iv-6-in-21", 1, "Racemic ketamine IV, 6 sessions in 21 days", Route.IV, "ketamine", Set.of(Indication.RESISTANT_DEPRESSION),
                Protocol.Calendar.plain(6, 21, 2, 5, 15, 40, 45, 10, 10, 2), new Protocol.Dose(new BigDecimal("0.5"), new BigDecimal(100), 100, 40),
                new Protocol.Monitoring(List.of(0, 10), 15, 14, 160, 100, 180, 110, 90, 120, 50, 92, 90, 10, 3, 2), new Protocol.Discharge(9, 2, 2, 2, 30),
                "off-label-ketamine", List.of("phq-9"), LocalDate.of(2025, 1, 1), Optional.empty(), "made up", Protocol.SHIPPED);
    }

    private static List<Resource> chairs() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new Resource(ResourceId.of(number), SiteId.of("denver"), ResourceKind.CHAIR, "Chair " + number))
                .toList();
    }

    private static StaffMember staff(long id, String name, Role role) {
        return new StaffMember(StaffId.of(id), name, Optional.empty(), role, Set.of(SiteId.of("denver")), Optional.empty(), List.of());
    }

    private static Instant at(int days, int hour, int minute) {
        return TUESDAY.plusDays(days).atTime(hour, minute).atZone(DENVER).toInstant();
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
