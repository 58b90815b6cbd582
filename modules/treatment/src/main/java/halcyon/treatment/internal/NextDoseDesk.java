package halcyon.treatment.internal;

import static halcyon.treatment.TreatmentAccess.TABLE;
import static halcyon.treatment.internal.SessionFile.TREATMENT;

import halcyon.protocol.Protocols;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.treatment.DoseChoice;
import halcyon.treatment.DoseOrders;
import halcyon.treatment.NextDose;
import halcyon.treatment.NextDoseOrdered;
import halcyon.treatment.NextDoses;
import halcyon.treatment.OrderDose;
import halcyon.treatment.OrderNextDose;
import halcyon.treatment.PastDose;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.internal.dose.NextOrderRow;
import halcyon.treatment.internal.rule.Amount;
import halcyon.treatment.internal.rule.DoseRule;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The next visit's dose: found from the bookings, ordered ahead, or at the session where the patient is here already.
@Singleton
class NextDoseDesk implements NextDoses {
    private final DoseHistory history;
    private final SessionRows sessions;
    private final DoseOrders orders;
    private final Dosage dosage;
    private final NextOrderRow.Rows ahead;
    private final Scheduling scheduling;
    private final Protocols protocols;
    private final SessionFile file;
    private final Events events;

    NextDoseDesk(
            DoseHistory history,
            SessionRows sessions,
            DoseOrders orders,
            Dosage dosage,
            NextOrderRow.Rows ahead,
            Scheduling scheduling,
            Protocols protocols,
            SessionFile file,
            Events events) {
        this.history = history;
        this.sessions = sessions;
        this.orders = orders;
        this.dosage = dosage;
        this.ahead = ahead;
        this.scheduling = scheduling;
        this.protocols = protocols;
        this.file = file;
        this.events = events;
    }

    @Override
    @Transactional
    public List<PastDose> pastDoses(Actor actor, PatientId patient) {
        TABLE.require(actor, "pastDoses");
        return history.of(actor, patient);
    }

    @Override
    @Transactional
    public Optional<NextDose> nextDose(Actor actor, PatientId patient) {
        TABLE.require(actor, "nextDose");
        return scheduling.bookingsOf(TREATMENT, patient).stream()
                .filter(booking -> actor.mayWorkAt(booking.site()) && isAhead(booking))
                .min(Comparator.comparing(booking -> booking.place().slot().from()))
                .map(this::next);
    }

    /// Expected or here, something is given at it, and it is not drawn yet.
    private boolean isAhead(Booking booking) {
        if (booking.state() != BookingState.BOOKED && booking.state() != BookingState.ARRIVED) return false;
        var visit = protocols.version(TREATMENT, booking.protocolVersion()).calendar().visit(booking.number() - 1);
        return visit.hasAdministration() && session(booking).map(SessionRow::state).filter(state -> state != SessionState.PREPARING).isEmpty();
    }

    private NextDose next(Booking booking) {
        var bounds = bounds(booking);
        var session = session(booking);
        return new NextDose(
                booking.id(),
                session.map(SessionRow::session),
                booking.site(),
                booking.place().slot().from(),
                booking.number(),
                booking.of(),
                bounds.protocol().route(),
                bounds.protocol().drug(),
                booking.protocolVersion(),
                session.map(row -> orders.doseChoice(TREATMENT, row.session())).orElseGet(() -> choice(booking, bounds)),
                lastAmount(booking.patient(), bounds),
                dosage.offers(booking.patient(), bounds));
    }

    /// Where it is one that this protocol allows.
    private Optional<BigDecimal> lastAmount(PatientId patient, DoseBounds bounds) {
        return sessions.dosed(patient.value()).stream()
                .filter(row -> row.drug().equals(bounds.protocol().drug()))
                .reduce((earlier, later) -> later)
                .map(dosage::amount)
                .filter(amount -> bounds.amounts().stream().anyMatch(allowed -> allowed.compareTo(amount) == 0));
    }

    private DoseChoice choice(Booking booking, DoseBounds bounds) {
        var protocol = bounds.protocol();
        var ordered = ahead.newest(booking.id().value());
        return new DoseChoice(
                bounds.byWeight(),
                Amount.tidy(ordered.map(NextOrderRow::amount).orElseGet(() -> DoseRule.beginning(protocol.dose()))),
                ordered.map(NextOrderRow::basis).orElseGet(() -> protocol.care().basis()),
                bounds.amounts(),
                protocol.dose().ceilingMilligrams(),
                dosage.patientCeiling(booking.patient(), protocol),
                ordered.map(order -> new DoseChoice.Ordered(order.orderedBy(), order.reason())));
    }

    @Override
    @Transactional
    public Ordering orderNextDose(Actor actor, OrderNextDose command) {
        TABLE.require(actor, "orderNextDose");
        var booking = scheduling.booking(TREATMENT, command.booking());
        TABLE.require(actor, "orderNextDose", booking.site());
        if (!isAhead(booking)) return new Ordering.Refused(Sentence.of("treatment.order-too-late"));
        var refusal = refusal(booking, command);
        if (refusal.isPresent()) return new Ordering.Refused(refusal.get());
        var session = session(booking);
        if (session.isPresent()) return atSession(actor, session.get(), command);
        ahead.save(order(actor, command, bounds(booking).byWeight()));
        events.publish(
                actor,
                new NextDoseOrdered(
                        booking.id().value(),
                        booking.patient(),
                        booking.site(),
                        command.amount(),
                        command.basis().name(),
                        command.reason().strip()));
        return new Ordering.Done();
    }

    private Optional<Sentence> refusal(Booking booking, OrderNextDose command) {
        var bounds = bounds(booking);
        var isWeightKnown = dosage.weight(booking.patient(), command.basis()).isPresent();
        return bounds.refusal(command.amount(), command.basis(), command.reason(), isWeightKnown)
                .or(() -> overCeiling(booking.patient(), bounds, command));
    }

    /// What weighs nothing yet is judged by the ceilings when it is drawn.
    private Optional<Sentence> overCeiling(PatientId patient, DoseBounds bounds, OrderNextDose command) {
        return dosage.offers(patient, bounds).stream()
                .filter(offer -> offer.milligrams().isPresent() && offer.isFor(command.amount(), command.basis()))
                .flatMap(offer -> offer.refusal().stream())
                .findFirst();
    }

    private Ordering atSession(Actor actor, SessionRow row, OrderNextDose command) {
        var order = new OrderDose(row.session(), command.amount(), command.basis(), command.reason());
        return switch (orders.orderDose(actor, order)) {
            case Step.Done done -> new Ordering.Done();
            case Step.Refused refused -> new Ordering.Refused(refused.reasons().getFirst());
            case Step.NotCleared red -> throw new IllegalStateException("an order asks no gates: " + red);
            case Step.Sure sure -> throw new IllegalStateException("an order asks nothing back: " + sure);
        };
    }

    private NextOrderRow order(Actor actor, OrderNextDose command, boolean byWeight) {
        return new NextOrderRow(
                null,
                command.booking().value(),
                byWeight ? command.amount() : null,
                byWeight ? null : command.amount(),
                command.basis(),
                command.reason().strip(),
                actor.subject(),
                actor.name(),
                file.now());
    }

    private DoseBounds bounds(Booking booking) {
        return new DoseBounds(protocols.version(TREATMENT, booking.protocolVersion()), booking.number());
    }

    private Optional<SessionRow> session(Booking booking) {
        return sessions.ofBooking(booking.id().value());
    }
}
