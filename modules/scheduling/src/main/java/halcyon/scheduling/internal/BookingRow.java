package halcyon.scheduling.internal;

import halcyon.protocol.Protocol;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.Place;
import halcyon.scheduling.internal.need.Attention;
import halcyon.scheduling.internal.need.Needs;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        @Nullable Long prescriber,
        BookingState state,
        String protocol,
        long protocolVersion,
        boolean needsWork,
        @Nullable String reason,
        @Nullable Long pump,
        @Nullable Instant pumpFrom,
        @Nullable Instant pumpUntil,
        @Nullable String attention,
        long version) {
    /// Session `number` (from 1) of `total` at a place.
    static BookingRow fresh(long course, int number, int total, PatientId patient, Place place, Protocol protocol) {
        var needs = Needs.of(protocol.calendar().visit(number - 1));
        var from = place.slot().from();
        var chairUntil = needs.inChair().after(from).to();
        var pump = needs.pump().map(span -> span.after(from));
        return new BookingRow(
                null,
                course,
                number,
                total,
                patient.value(),
                place.site().value(),
                from,
                chairUntil,
                place.slot().to(),
                chairUntil,
                place.slot().to(),
                place.chair().value(),
                place.observer().value(),
                needs.attention().peak(),
                place.prescriber().map(StaffId::value).orElse(null),
                BookingState.BOOKED,
                protocol.code(),
                protocol.id(),
                false,
                null,
                pump.flatMap(slot -> place.pump()).map(ResourceId::value).orElse(null),
                pump.map(TimeSlot::from).orElse(null),
                pump.map(TimeSlot::to).orElse(null),
                needs.attention().text(),
                0);
    }

    BookingRow inCourse(long saved) {
        return new BookingRow(
                id, saved, number, total, patient, site, slotFrom, chairUntil, slotTo, watchedUntil, heldUntil, chair, observer,
                observerShare, prescriber, state, protocol, protocolVersion, needsWork, reason, pump, pumpFrom, pumpUntil, attention, version);
    }

    BookingRow movedTo(Place place, Protocol plan) {
        var there = fresh(course, number, total, PatientId.of(patient), place, plan);
        return new BookingRow(
                id, course, number, total, patient, there.site, there.slotFrom, there.chairUntil, there.slotTo, there.watchedUntil,
                there.heldUntil, there.chair, there.observer, there.observerShare, there.prescriber, state, protocol, protocolVersion,
                needsWork, reason, there.pump, there.pumpFrom, there.pumpUntil, there.attention, version);
    }

    /// The same visit, its place given up.
    BookingRow givenUp(BookingState after, @Nullable String why) {
        return held(after, slotFrom, slotFrom, why);
    }

    /// The same visit, expected again, at the place it had.
    BookingRow expected(@Nullable String why) {
        return held(BookingState.BOOKED, chairUntil, slotTo, why);
    }

    private BookingRow held(BookingState after, Instant watched, Instant held, @Nullable String why) {
        return new BookingRow(
                id, course, number, total, patient, site, slotFrom, chairUntil, slotTo, watched, held, chair, observer, observerShare,
                prescriber, after, protocol, protocolVersion, needsWork, why, pump, pumpFrom, pumpUntil, attention, version);
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
                SiteId.of(site),
                new TimeSlot(slotFrom, slotTo),
                ResourceId.of(chair),
                StaffId.of(observer),
                Optional.ofNullable(prescriber).map(StaffId::of),
                Optional.ofNullable(pump).map(ResourceId::of));
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

    /// The session in its course, counted from 0.
    int session() {
        return number - 1;
    }

    /// What it holds of seat, patient, observer and pump.
    List<Claim> claims() {
        return claims(watchedUntil, heldUntil);
    }

    /// What it would hold of them, held until these times.
    List<Claim> claims(Instant watched, Instant held) {
        return claims(slotFrom, watched, slotFrom, held);
    }

    /// What is given back when it is held only until these times.
    List<Claim> freedUntil(Instant watched, Instant held) {
        return claims(watched, watchedUntil, held, heldUntil);
    }

    private List<Claim> claims(Instant watchedFrom, Instant watchedTo, Instant heldFrom, Instant heldTo) {
        var whileThere = new ArrayList<Claim>();
        whileThere.add(Claim.whole(Kind.PATIENT, patient, inChair()));
        whileThere.addAll(attentionPaid().claims(observer, slotFrom));
        if (pump != null && pumpFrom != null && pumpUntil != null)
            whileThere.add(Claim.whole(Kind.PUMP, pump, new TimeSlot(pumpFrom, pumpUntil)));
        var seat = Claim.whole(Kind.CHAIR, chair, new TimeSlot(slotFrom, slotTo));
        return Stream.concat(
                        seat.within(heldFrom, heldTo).stream(),
                        whileThere.stream().flatMap(claim -> claim.within(watchedFrom, watchedTo).stream()))
                .toList();
    }

    private Attention attentionPaid() {
        if (attention != null) return Attention.parse(attention);
        return Attention.even((int) inChair().length().toMinutes(), observerShare);
    }
}
