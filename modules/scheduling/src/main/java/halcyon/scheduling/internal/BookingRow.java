package halcyon.scheduling.internal;

import halcyon.protocol.Protocol;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.Place;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One booking as stored. `watchedUntil` and `heldUntil` say what it really holds; equal to `slotFrom` they hold nothing.
@MappedEntity("scheduling_booking")
record BookingRow(
        @Id @GeneratedValue @Nullable Long id,
        long course,
        int number,
        int total,
        long patient,
        String site,
        Instant slotFrom,
        Instant chairUntil,
        Instant slotTo,
        Instant watchedUntil,
        Instant heldUntil,
        long chair,
        long observer,
        int observerShare,
        long prescriber,
        BookingState state,
        String protocol,
        long protocolVersion,
        boolean needsWork,
        @Nullable String reason,
        long version) {
    static BookingRow fresh(long course, int number, int total, PatientId patient, SiteId site, Place place, Protocol protocol) {
        var chairUntil = place.slot().from().plus(Duration.ofMinutes(protocol.calendar().chairMinutes()));
        return new BookingRow(
                null,
                course,
                number,
                total,
                patient.value(),
                site.value(),
                place.slot().from(),
                chairUntil,
                place.slot().to(),
                chairUntil,
                place.slot().to(),
                place.chair().value(),
                place.observer().value(),
                Claim.shareOf(protocol.monitoring().patientsPerObserver()),
                place.prescriber().value(),
                BookingState.BOOKED,
                protocol.code(),
                protocol.id(),
                false,
                null,
                0);
    }

    BookingRow inCourse(long saved) {
        return new BookingRow(
                id, saved, number, total, patient, site, slotFrom, chairUntil, slotTo, watchedUntil, heldUntil, chair, observer,
                observerShare, prescriber, state, protocol, protocolVersion, needsWork, reason, version);
    }

    BookingRow movedTo(Place place, Protocol plan) {
        var until = place.slot().from().plus(Duration.ofMinutes(plan.calendar().chairMinutes()));
        return new BookingRow(
                id, course, number, total, patient, site, place.slot().from(), until, place.slot().to(), until, place.slot().to(),
                place.chair().value(), place.observer().value(), observerShare, place.prescriber().value(), state, protocol, protocolVersion,
                needsWork, reason, version);
    }

    /// Whether the visit took or takes place, as far as is known.
    boolean isHeld() {
        return state != BookingState.CANCELLED && state != BookingState.NO_SHOW;
    }

    long key() {
        if (id == null) throw new IllegalStateException("booking not saved yet");
        return id;
    }

    Booking toBooking() {
        var place = new Place(
                new TimeSlot(slotFrom, slotTo), ResourceId.of(chair), StaffId.of(observer), StaffId.of(prescriber));
        return new Booking(
                new BookingId(key()),
                new CourseId(course),
                number,
                total,
                PatientId.of(patient),
                SiteId.of(site),
                place,
                state,
                protocol,
                protocolVersion,
                needsWork);
    }

    SiteId atSite() {
        return SiteId.of(site);
    }

    /// When the patient is to be in the chair.
    TimeSlot inChair() {
        return new TimeSlot(slotFrom, chairUntil);
    }

    /// What it holds of chair, patient and observer.
    List<Claim> claims() {
        return claims(watchedUntil, heldUntil);
    }

    /// What is given back when it is held only until these times.
    List<Claim> freedUntil(Instant watched, Instant held) {
        var claims = new ArrayList<Claim>();
        if (held.isBefore(heldUntil)) claims.add(Claim.whole(Kind.CHAIR, chair, new TimeSlot(held, heldUntil)));
        if (!watched.isBefore(watchedUntil)) return claims;
        claims.add(Claim.whole(Kind.PATIENT, patient, new TimeSlot(watched, watchedUntil)));
        claims.add(new Claim(Kind.OBSERVER, observer, new TimeSlot(watched, watchedUntil), observerShare));
        return claims;
    }

    /// What it would hold of them, held until these times.
    List<Claim> claims(Instant watched, Instant held) {
        var claims = new ArrayList<Claim>();
        if (slotFrom.isBefore(held)) claims.add(Claim.whole(Kind.CHAIR, chair, new TimeSlot(slotFrom, held)));
        if (!slotFrom.isBefore(watched)) return claims;
        claims.add(Claim.whole(Kind.PATIENT, patient, new TimeSlot(slotFrom, watched)));
        claims.add(new Claim(Kind.OBSERVER, observer, new TimeSlot(slotFrom, watched), observerShare));
        return claims;
    }
}
