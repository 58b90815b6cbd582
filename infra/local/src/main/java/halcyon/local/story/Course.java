package halcyon.local.story;

import halcyon.platform.OutboxState;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseFound;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/// Finds and books a whole course.
@Singleton
public class Course {
    public static final String PROTOCOL = "ketamine-iv-6-in-21";
    private final Scheduling scheduling;
    private final OutboxState outbox;

    Course(Scheduling scheduling, OutboxState outbox) {
        this.scheduling = scheduling;
        this.outbox = outbox;
    }

    public CourseFound find(Actor desk, PatientId patient, SiteId site, LocalDate from) {
        return scheduling.findCourse(
                desk, new FindCourse(patient, PROTOCOL, site, from, Set.of(), LocalTime.of(8, 0), LocalTime.of(18, 0)));
    }

    /// Waits until what the registration started has arrived (who pays), as people do without knowing.
    public CourseBooking book(Actor desk, String key, PatientId patient, SiteId site, CourseFound.Proposal proposal) {
        outbox.awaitEmpty(Duration.ofSeconds(10));
        return scheduling.bookCourse(desk, new BookCourse(key, patient, PROTOCOL, site, proposal.places()));
    }

    /// Books the first proposal; empty when nothing fits.
    public Optional<CourseBooking.Booked> findAndBook(Actor desk, String key, PatientId patient, SiteId site, LocalDate from) {
        CourseFound found = find(desk, patient, site, from);
        if (found.proposals().isEmpty()) return Optional.empty();
        CourseBooking result = book(desk, key, patient, site, found.proposals().getFirst());
        if (result instanceof CourseBooking.Booked booked) return Optional.of(booked);
        if (result instanceof CourseBooking.PlaceTaken) return Optional.empty();
        throw new Unexpected("booking the course", result);
    }
}
