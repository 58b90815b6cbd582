package halcyon.treatment.internal;

import static java.util.Objects.requireNonNull;

import halcyon.scheduling.BookingId;
import halcyon.shared.PatientId;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.treatment.CheckIn;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("treatment_session")
public record SessionRow(
        @Id @GeneratedValue @Nullable Long id,
        long bookingId,
        long patientId,
        String siteId,
        SessionState state,
        int courseNumber,
        int courseOf,
        Route route,
        String drug,
        String protocolCode,
        long protocolVersion,
        Instant slotFrom,
        Instant slotTo,
        String chair,
        long observerId,
        String observerName,
        long prescriberId,
        String prescriberName,
        String rideName,
        String ridePhone,
        @Nullable Instant lastFoodAt,
        @Nullable Instant lastDrinkAt,
        CheckIn.Pregnancy pregnancy,
        Instant checkedInAt,
        String checkedInBy,
        @Nullable Instant startedAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant dischargedAt,
        long version) {

    public long number() {
        return requireNonNull(id, "a session that was not stored has no number");
    }

    public SessionId session() {
        return new SessionId(number());
    }

    public BookingId booking() {
        return new BookingId(bookingId);
    }

    public PatientId patient() {
        return PatientId.of(patientId);
    }

    public SiteId site() {
        return SiteId.of(siteId);
    }

    public StaffId observer() {
        return StaffId.of(observerId);
    }

    public StaffId prescriber() {
        return StaffId.of(prescriberId);
    }

    public TimeSlot slot() {
        return new TimeSlot(slotFrom, slotTo);
    }

    public Instant started() {
        return requireNonNull(startedAt, "the session has not started");
    }

    public Instant stopped() {
        return requireNonNull(stoppedAt, "the session has not stopped");
    }

    public Instant discharged() {
        return requireNonNull(dischargedAt, "the patient has not left");
    }
}
