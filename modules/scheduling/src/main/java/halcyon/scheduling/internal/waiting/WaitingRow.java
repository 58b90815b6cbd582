package halcyon.scheduling.internal.waiting;

import halcyon.scheduling.BookingId;
import halcyon.scheduling.JoinWaitingList;
import halcyon.scheduling.JoinWaitingList.Wish;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_waiting")
public record WaitingRow(
        @Id @GeneratedValue @Nullable Long id,
        long patient,
        String target,
        @Nullable String protocol,
        @Nullable Long booking,
        String sites,
        String days,
        String notBefore,
        String notAfter,
        LocalDate fromDate,
        int priority,
        Instant since,
        String state,
        @Nullable Integer openMark) {
    public static WaitingRow of(JoinWaitingList wish, Instant now) {
        var protocol = wish.wish() instanceof Wish.ToBegin begin ? begin.protocol() : null;
        var booking = wish.wish() instanceof Wish.Earlier earlier ? earlier.booking().value() : null;
        return new WaitingRow(
                null,
                wish.patient().value(),
                protocol != null ? "protocol:" + protocol : "booking:" + booking,
                protocol,
                booking,
                wish.sites().stream().map(SiteId::value).sorted().collect(Collectors.joining(",")),
                wish.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")),
                wish.notBefore().toString(),
                wish.notAfter().toString(),
                wish.from(),
                wish.priority(),
                now,
                "WAITING",
                1);
    }

    public long key() {
        if (id == null) throw new IllegalStateException("wish not saved yet");
        return id;
    }

    public boolean isOpen() {
        return openMark != null;
    }

    public JoinWaitingList toWish() {
        return new JoinWaitingList(
                PatientId.of(patient),
                protocol != null ? new Wish.ToBegin(protocol) : new Wish.Earlier(new BookingId(booking == null ? 0 : booking)),
                words(sites).map(SiteId::of).collect(Collectors.toSet()),
                weekdays(),
                LocalTime.parse(notBefore),
                LocalTime.parse(notAfter),
                fromDate,
                priority);
    }

    public boolean wants(SiteId site) {
        return words(sites).anyMatch(site.value()::equals);
    }

    /// Whether a visit in this time lies within the patient's windows.
    public boolean wants(TimeSlot inChair, ZoneId zone) {
        var from = inChair.from().atZone(zone);
        var to = inChair.to().atZone(zone);
        var date = from.toLocalDate();
        return !date.isBefore(fromDate)
                && (days.isEmpty() || weekdays().contains(date.getDayOfWeek()))
                && !from.toLocalTime().isBefore(LocalTime.parse(notBefore))
                && to.toLocalDate().equals(date)
                && !to.toLocalTime().isAfter(LocalTime.parse(notAfter));
    }

    private Set<DayOfWeek> weekdays() {
        return words(days).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    private static Stream<String> words(String list) {
        return list.isEmpty() ? Stream.empty() : Arrays.stream(list.split(","));
    }
}
