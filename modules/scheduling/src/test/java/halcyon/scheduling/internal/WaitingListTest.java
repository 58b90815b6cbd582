package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.DENVER;
import static halcyon.scheduling.internal.SchedulingFixture.DESK;
import static halcyon.scheduling.internal.SchedulingFixture.PROTOCOL;
import static halcyon.scheduling.internal.SchedulingFixture.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.platform.MovableClock;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Changes;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.JoinWaitingList;
import halcyon.scheduling.JoinWaitingList.Wish;
import halcyon.scheduling.JoinedWaitingList;
import halcyon.scheduling.OfferAnswer;
import halcyon.scheduling.OfferRound;
import halcyon.scheduling.OfferRound.OfferState;
import halcyon.scheduling.PlaceOffering;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.WaitingId;
import halcyon.scheduling.WaitingList;
import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.TimeSlot;
import halcyon.testing.Await;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingListTest {
    private static final int CLIENTS = 32;
    private static SchedulingFixture house;
    private static WaitingList list;
    private static MovableClock clock;
    private Booking first;
    private List<Booking> waiting;

    @BeforeAll
    static void start() {
        house = new SchedulingFixture();
        list = house.halcyon.getBean(WaitingList.class);
        clock = house.halcyon.getBean(MovableClock.class);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    /// One patient on Monday, and four who are booked on Tuesday and would come on Monday, the last one the most urgently.
    @BeforeEach
    void fourWait() {
        first = booked(0, 8, 0, 0);
        waiting = List.of(booked(1, 8, 0, 0), booked(1, 8, 1, 0), booked(1, 8, 2, 1), booked(1, 10, 0, 0));
        for (var i = 0; i < waiting.size(); i++) join(waiting.get(i).patient(), new Wish.Earlier(waiting.get(i).id()), i + 1);
    }

    @AfterEach
    void nobodyWaitsAndNothingIsBookedTwice() {
        assertEquals("OK", house.check().level().name(), house.check().said());
        list.waitingAt(DESK, DENVER).forEach(line -> list.leaveWaitingList(DESK, line.id()));
        house.scheduling.bookingsAt(SYSTEM, DENVER, TimeSlot.of(house.now(), Duration.ofDays(200))).stream()
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .forEach(booking -> house.scheduling.cancel(SYSTEM, booking.id(), "tidied up"));
        offerWhatIsDue();
    }

    @Test
    void aFreedPlaceIsOfferedToTheBestThreeAndTheFirstYesGetsIt() {
        cancel(first);
        assertEquals(List.of(), rounds());
        offerWhatIsDue();

        var round = rounds().getFirst();
        assertEquals(List.of(patient(3), patient(2), patient(1)), round.offers().stream().map(OfferRound.Offer::patient).toList());
        assertEquals(3, house.count("SELECT COUNT(*) FROM contact_notice WHERE word = 'offer' AND state = 'WAITING' AND thing IN (?, ?, ?)",
                thing(round, 0), thing(round, 1), thing(round, 2)));

        var no = round.offers().getFirst();
        assertInstanceOf(OfferAnswer.Declined.class, list.answerOffer(Actor.patient(no.patient()), no.id(), false));
        var yes = round.offers().get(1);
        var yours = assertInstanceOf(OfferAnswer.Yours.class, list.answerOffer(Actor.patient(yes.patient()), yes.id(), true));

        assertEquals(List.of(waiting.get(2).id()), yours.bookings());
        assertEquals(first.place().slot(), house.scheduling.booking(DESK, waiting.get(2).id()).place().slot());
        var late = round.offers().get(2);
        var gone = assertInstanceOf(OfferAnswer.Gone.class, list.answerOffer(Actor.patient(late.patient()), late.id(), true));
        assertEquals("scheduling.offer-gone", gone.reason().key());
        assertEquals(yours, list.answerOffer(DESK, yes.id(), true));
        assertEquals(OfferRound.State.TAKEN, rounds().getFirst().state());
        assertEquals(3, list.waitingAt(DESK, DENVER).size());
        assertEquals(0, house.count("SELECT COUNT(*) FROM contact_notice WHERE word = 'offer' AND state = 'WAITING' AND thing = ?", thing(round, 2)));
    }

    @Test
    void aCancellationTakenBackOffersNothing() {
        var changes = house.halcyon.getBean(Changes.class);
        var cancelled = assertInstanceOf(Rearranged.Done.class, changes.callOff(DESK, first, "cold"));
        changes.undo(DESK, cancelled.change());
        offerWhatIsDue();

        assertEquals(List.of(), rounds());
    }

    @Test
    void ofThirtyTwoYesesOneWins() throws Exception {
        cancel(first);
        offerWhatIsDue();
        var offers = rounds().getFirst().offers();

        var answers = atOnce(IntStream.range(0, CLIENTS).mapToObj(i -> offers.get(i % offers.size())).toList());

        var winners = rounds().getFirst().offers().stream().filter(offer -> offer.state() == OfferState.ACCEPTED).toList();
        assertEquals(1, winners.size());
        answers.forEach(answer -> assertTrue(answer instanceof OfferAnswer.Yours || answer instanceof OfferAnswer.Gone, answer.toString()));
        assertEquals(1, answers.stream().filter(OfferAnswer.Yours.class::isInstance).distinct().count());
        assertEquals(1, waiting.stream()
                .filter(booking -> house.scheduling.booking(DESK, booking.id()).place().slot().equals(first.place().slot()))
                .count());
    }

    @Test
    void aPlaceTakenOtherwiseWithdrawsItsOffers() {
        cancel(first);
        offerWhatIsDue();
        var round = rounds().getFirst();
        var course = new ArrayList<>(house.course(house.monday, 14, 0, 2, 1));
        course.set(0, first.place());
        var taken = house.scheduling.bookCourse(DESK, house.book("taken-otherwise", house.patient(), course));
        assertInstanceOf(CourseBooking.Booked.class, taken, () -> taken.toString());

        Await.await("the offers are withdrawn", () -> rounds().stream()
                .filter(each -> each.id() == round.id())
                .allMatch(each -> each.state() == OfferRound.State.WITHDRAWN));
        var offer = round.offers().getFirst();
        var gone = assertInstanceOf(OfferAnswer.Gone.class, list.answerOffer(Actor.patient(offer.patient()), offer.id(), true));
        assertEquals("scheduling.offer-withdrawn", gone.reason().key());
        assertEquals(OfferState.WITHDRAWN, list.offer(Actor.patient(offer.patient()), offer.id()).state());
    }

    @Test
    void whenNobodyAnswersTheNextIsAsked() {
        cancel(first);
        offerWhatIsDue();
        var offer = rounds().getFirst().offers().getFirst();

        clock.advance(Duration.ofMinutes(61));
        try {
            var gone = assertInstanceOf(OfferAnswer.Gone.class, list.answerOffer(DESK, offer.id(), true));
            assertEquals("scheduling.offer-lapsed", gone.reason().key());
            house.halcyon.getBean(Offering.class).offerDue();

            var rounds = rounds();
            assertEquals(OfferRound.State.LAPSED, rounds.get(1).state());
            assertEquals(List.of(patient(0)), rounds.getFirst().offers().stream().map(OfferRound.Offer::patient).toList());
        } finally {
            clock.advance(Duration.ofMinutes(-61));
        }
    }

    @Test
    void theDeskOffersAndWithdrawsByHand() {
        var starts = house.at(house.monday, 14, 0);

        var offered = assertInstanceOf(PlaceOffering.Done.class, list.offerPlace(DESK, DENVER, house.chairs.get(2), starts)).round();
        list.withdrawOffers(DESK, DENVER, offered.id());

        assertEquals(OfferRound.State.WITHDRAWN, rounds().getFirst().state());
        var night = house.at(house.monday, 3, 0);
        assertInstanceOf(PlaceOffering.Nobody.class, list.offerPlace(DESK, DENVER, house.chairs.get(2), night));
    }

    @Test
    void someoneWhoWaitsToBeginGetsAWholeCourse() {
        var patient = house.patient();
        join(patient, new Wish.ToBegin(PROTOCOL), 5);
        cancel(first);
        offerWhatIsDue();
        var offer = rounds().getFirst().offers().stream().filter(each -> each.patient().equals(patient)).findFirst().orElseThrow();

        var yours = assertInstanceOf(OfferAnswer.Yours.class, list.answerOffer(Actor.patient(patient), offer.id(), true));

        assertEquals(6, yours.bookings().size());
        assertEquals(first.place().slot().from(), house.scheduling.booking(DESK, yours.bookings().getFirst()).place().slot().from());
        assertEquals(yours, list.answerOffer(Actor.patient(patient), offer.id(), true));
    }

    @Test
    void eachWaitsOnceAndAnswersForHerselfOnly() {
        var wish = wish(waiting.getFirst().patient(), new Wish.Earlier(waiting.getFirst().id()), 3);
        assertInstanceOf(JoinedWaitingList.Refused.class, list.joinWaitingList(DESK, wish));
        var others = wish(house.patient(), new Wish.Earlier(first.id()), 3);
        assertInstanceOf(JoinedWaitingList.Refused.class, list.joinWaitingList(DESK, others));
        cancel(first);
        offerWhatIsDue();
        var offer = rounds().getFirst().offers().getFirst();

        assertThrows(NotPermitted.class, () -> list.answerOffer(Actor.patient(first.patient()), offer.id(), true));
        assertThrows(NotPermitted.class, () -> list.offer(Actor.patient(first.patient()), offer.id()));
        var line = list.waitingAt(DESK, DENVER).getFirst();
        assertEquals(waiting.get(3).patient(), line.wish().patient());
        list.leaveWaitingList(DESK, line.id());
        assertEquals(OfferState.WITHDRAWN, list.offer(DESK, offer.id()).state());
    }

    private static List<OfferAnswer> atOnce(List<OfferRound.Offer> offers) throws InterruptedException, ExecutionException {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = offers.stream()
                    .map(offer -> threads.submit((Callable<OfferAnswer>) () -> {
                        begin.await();
                        return list.answerOffer(Actor.patient(offer.patient()), offer.id(), true);
                    }))
                    .toList();
            begin.countDown();
            var answers = new ArrayList<OfferAnswer>();
            for (var one : running) answers.add(one.get());
            return answers;
        }
    }

    private PatientId patient(int index) {
        return waiting.get(index).patient();
    }

    private static String thing(OfferRound round, int index) {
        return "offer:" + round.offers().get(index).id();
    }

    private static void cancel(Booking booking) {
        house.scheduling.cancel(DESK, booking.id(), "cold");
    }

    private static void offerWhatIsDue() {
        clock.advance(Duration.ofSeconds(11));
        house.halcyon.getBean(Offering.class).offerDue();
    }

    private List<OfferRound> rounds() {
        return list.offersAt(DESK, DENVER, Instant.EPOCH).stream()
                .filter(round -> round.offers().stream().anyMatch(offer -> offer.patient().value() > first.patient().value()))
                .toList();
    }

    private static WaitingId join(PatientId patient, Wish wish, int priority) {
        var joined = list.joinWaitingList(DESK, wish(patient, wish, priority));
        return assertInstanceOf(JoinedWaitingList.Done.class, joined).waiting();
    }

    private static JoinWaitingList wish(PatientId patient, Wish wish, int priority) {
        return new JoinWaitingList(
                patient, wish, Set.of(DENVER), Set.of(), LocalTime.of(7, 0), LocalTime.of(18, 0), house.monday, priority);
    }

    private static Booking booked(int day, int hour, int chair, int observer) {
        var patient = house.patient();
        var course = house.course(house.monday.plusDays(day), hour, 0, chair, observer);
        var answer = house.scheduling.bookCourse(DESK, house.book("waiting-" + patient, patient, course));
        var booked = assertInstanceOf(CourseBooking.Booked.class, answer, () -> answer.toString());
        return house.scheduling.booking(DESK, booked.bookings().getFirst());
    }
}
