package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The days of service of lines: one day, or from and to.
final class ServiceDays {
    private ServiceDays() {}

    /// First and last day of a DTP; fewer when they are no days.
    static List<LocalDate> of(Segment dtp) {
        List<LocalDate> days = new ArrayList<>();
        for (String word : dtp.element(3).split("-")) ElementCheck.day(word).ifPresent(days::add);
        return days;
    }

    static boolean formed(Segment dtp) {
        int wanted = dtp.element(2).equals("RD8") ? 2 : 1;
        return of(dtp).size() == wanted && dtp.element(3).split("-").length == wanted;
    }

    /// The first day of service of a claim.
    static Optional<LocalDate> first(Loop claim) {
        LocalDate first = null;
        for (Loop line : claim.loops()) {
            Optional<Segment> dtp = line.name().equals("2400") ? line.one("DTP", "472") : Optional.empty();
            for (LocalDate day : dtp.map(ServiceDays::of).orElse(List.of())) if (first == null || day.isBefore(first)) first = day;
        }
        return Optional.ofNullable(first);
    }
}
