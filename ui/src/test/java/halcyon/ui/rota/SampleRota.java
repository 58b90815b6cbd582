package halcyon.ui.rota;

import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.directory.StaffMember;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CalendarFeeds;
import halcyon.scheduling.CalendarPreview;
import halcyon.scheduling.CalendarPreviewed;
import halcyon.scheduling.CalendarSaved;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.DayCapacity;
import halcyon.scheduling.Feed;
import halcyon.scheduling.FeedOf;
import halcyon.scheduling.NewFeed;
import halcyon.scheduling.OutOfOrder;
import halcyon.scheduling.Overviews;
import halcyon.scheduling.Place;
import halcyon.scheduling.RotaImported;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.scheduling.SiteRota;
import halcyon.scheduling.SpecialDay;
import halcyon.scheduling.TimeOff;
import halcyon.scheduling.WeeklyShift;
import halcyon.scheduling.WorkItem;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.ui.stage.SampleDirectory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A week of two sites, made up: who is there, what is free, what is to be done.
public final class SampleRota {
    private static final SiteId DENVER = SiteId.of("denver");
    private static final ZoneId ZONE = ZoneId.of("America/Denver");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    final List<Object> saved = new ArrayList<>();
    boolean breaks = true;

    public Directory directory() {
        var others = new SampleDirectory().made();
        return made(Directory.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "staff" -> List.of(
                    person(11, "Kim, Mina", Role.NURSE), person(12, "Reyes, Jo", Role.NURSE), person(21, "Vance, Dr. Ada", Role.PRESCRIBER),
                    person(31, "Ortiz, Lou", Role.FRONT_DESK));
            case "resources" -> List.of(new Resource(ResourceId.of(3), DENVER, ResourceKind.CHAIR, "Chair 3"));
            case "names" -> Map.of(PatientId.of(4), "Novak, Eva", PatientId.of(5), "Petrov, Ilya");
            default -> method.invoke(others, arguments);
        });
    }

    /// One living address of Chair 3.
    CalendarFeeds feeds() {
        return made(CalendarFeeds.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "feeds" -> List.of(new Feed(2, new FeedOf.Chair(DENVER, ResourceId.of(3)), "Chair 3", "Mina Kim", Instant.parse("2026-11-20T15:00:00Z")));
            case "createFeed" -> {
                saved.add(arguments[1]);
                yield new NewFeed(3, "/calendar/made-up");
            }
            case "revokeFeed" -> {
                saved.add(arguments[1]);
                yield null;
            }
            default -> null;
        });
    }

    public Rotas rotas() {
        return made(Rotas.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "siteRota" -> rota();
            case "previewChange" -> new CalendarPreviewed.Would(breaks ? preview() : new CalendarPreview(List.of(), 0));
            case "saveChange", "reportChange" -> {
                saved.add(arguments[1]);
                yield new CalendarSaved.Done(new CalendarPreview(List.of(), 0));
            }
            case "importRota" -> imported();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    static RotaImported imported() {
        return new RotaImported(12, 3, List.of(new RotaImported.BadRow(7, "duty", Sentence.of("scheduling.chair-not-free"))));
    }

    public Overviews overviews() {
        return made(Overviews.class, (proxy, method, arguments) -> IntStream.range(0, (int) arguments[3])
                .mapToObj(day -> capacity((SiteId) arguments[1], ((LocalDate) arguments[2]).plusDays(day)))
                .toList());
    }

    public Scheduling scheduling() {
        return made(Scheduling.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "workList" -> arguments[1].equals(DENVER) ? List.of(item(4, Role.PRESCRIBER, 20), item(5, Role.FRONT_DESK, -3)) : List.of();
            case "bookingsAt" -> arguments[1].equals(DENVER) ? List.of(booking(4), booking(5)) : List.of();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static SiteRota rota() {
        var weekly = new WeeklyShift(StaffId.of(11), DENVER, Shift.Duty.OBSERVER, DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(16, 0), LocalDate.of(2026, 9, 7), Optional.empty(), 1);
        return new SiteRota(
                DENVER, ZONE, MONDAY, MONDAY.plusDays(6),
                List.of(row(1, shift(12, 1, 8, 18)), row(2, shift(21, 1, 9, 17)), row(3, shift(12, 3, 12, 18))),
                List.of(row(1, weekly)),
                List.of(row(1, new TimeOff(StaffId.of(21), slot(4, 0, 23), TimeOff.Kind.LEAVE, ""))),
                List.of(SpecialDay.closed(DENVER, MONDAY.plusDays(3), "Thanksgiving")),
                List.of(),
                List.of(row(1, new OutOfOrder(DENVER, ResourceId.of(3), slot(1, 8, 18), "backrest stuck"))),
                List.of());
    }

    private static CalendarPreview preview() {
        return new CalendarPreview(List.of(new CalendarPreview.Broken(booking(4), Sentence.of("scheduling.chair-not-free"))), 0);
    }

    private static DayCapacity capacity(SiteId site, LocalDate date) {
        var shut = date.getDayOfWeek().getValue() > 5;
        var hours = IntStream.range(8, 18)
                .mapToObj(hour -> {
                    var usable = shut ? 0 : 240;
                    var free = shut ? 0 : (hour * 37 + date.getDayOfMonth() * 53 + site.value().length() * 31) % 5 * 60;
                    return new DayCapacity.Hour(date.atTime(hour, 0).atZone(ZONE).toInstant(), usable, usable - free, free);
                })
                .toList();
        return new DayCapacity(site, ZONE, date, hours);
    }

    private static WorkItem item(long patient, Role role, int dueHours) {
        return new WorkItem(
                patient, booking(patient), "consent", Sentence.of("scheduling.observer.too-few", 5, 4),
                Optional.of(Sentence.of("scheduling.observer.cure")), role, at(1, 9).plus(Duration.ofHours(dueHours)), at(0, 9));
    }

    private static Booking booking(long patient) {
        var place = new Place(DENVER, slot(2, 10, 12), ResourceId.of(3), StaffId.of(11), StaffId.of(21));
        return new Booking(
                new BookingId(patient), new CourseId(1), 3, 6, PatientId.of(patient), DENVER, place, BookingState.BOOKED, "ketamine-iv-6-in-21", 1, true);
    }

    private static Shift shift(long staff, int day, int from, int to) {
        return new Shift(StaffId.of(staff), DENVER, staff == 21 ? Shift.Duty.PRESCRIBER : Shift.Duty.OBSERVER, slot(day, from, to));
    }

    private static TimeSlot slot(int day, int from, int to) {
        return new TimeSlot(at(day, from), at(day, to));
    }

    private static Instant at(int day, int hour) {
        return MONDAY.plusDays(day).atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private static <T> SiteRota.Row<T> row(long id, T what) {
        return new SiteRota.Row<>(id, what);
    }

    private static StaffMember person(long id, String name, Role role) {
        return new StaffMember(StaffId.of(id), name, Optional.empty(), role, Set.of(DENVER), Optional.empty(), List.of());
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
