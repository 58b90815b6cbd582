package halcyon.ui.phone;

import halcyon.contact.Purpose;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.PatientAnswer;
import halcyon.scheduling.PatientVisits;
import halcyon.scheduling.VisitAnswered;
import halcyon.scheduling.VisitCard;
import halcyon.scheduling.Wish;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A visit: when, where, what to bring; and three answers: I come, I cannot come, I want another time. The link stays good after
/// an answer, so that a mind can be changed.
@Singleton
class VisitPages implements PhonePurpose {
    private static final String CONFIRM = "confirm";
    private static final String CANCEL = "cancel";
    private static final String MOVE = "move";

    private final PatientVisits visits;

    VisitPages(PatientVisits visits) {
        this.visits = visits;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.VISIT);
    }

    @Override
    public PhoneAnswer get(PhoneRequest request) {
        var card = card(request);
        return new PhoneAnswer.Show(switch (request.step()) {
            case CANCEL -> cancel(request, card, Optional.empty());
            case MOVE -> move(request, card, Optional.empty());
            default -> visit(request, card, Optional.empty());
        });
    }

    @Override
    public PhoneAnswer post(PhoneRequest request) {
        var booking = new BookingId(request.reference());
        return switch (request.step()) {
            case CANCEL -> answered(request, visits.cancelVisit(request.actor(), booking));
            case MOVE -> moveAsked(request, booking);
            default -> answered(request, visits.confirmVisit(request.actor(), booking));
        };
    }

    private PhoneAnswer moveAsked(PhoneRequest request, BookingId booking) {
        var wish = wish(request.field("wish"));
        if (wish.isEmpty())
            return new PhoneAnswer.Show(move(request, card(request), Optional.of(request.text("phone-visit.move.choose"))));
        return answered(request, visits.askToMove(request.actor(), booking, wish.get()));
    }

    private PhoneAnswer answered(PhoneRequest request, VisitAnswered answered) {
        return switch (answered) {
            case VisitAnswered.Done _ -> new PhoneAnswer.GoTo("");
            case VisitAnswered.Refused refused ->
                new PhoneAnswer.Show(visit(request, card(request), Optional.of(said(request, refused.reason()))));
        };
    }

    private static String said(PhoneRequest request, Sentence sentence) {
        return sentence.in(request.language().locale());
    }

    private VisitCard card(PhoneRequest request) {
        return visits.visit(request.actor(), new BookingId(request.reference()));
    }

    private static PhonePage visit(PhoneRequest request, VisitCard card, Optional<String> trouble) {
        var page = PhonePage.titled(request.text(title(card)))
                .lead(request.text("phone-visit.number", card.number(), card.of()))
                .body(VisitFacts.trouble(trouble)
                        .and(state(request, card))
                        .and(VisitFacts.when(request, card.site().zone(), card.from(), Optional.of(card.until())))
                        .and(VisitFacts.where(request, card.site()))
                        .and(notes(request, card))
                        .and(ways(request, card)))
                .withCrisisLine();
        return isToCome(card) && !isConfirmed(card) ? page.button(request.text("phone-visit.confirm")) : page;
    }

    private static String title(VisitCard card) {
        if (card.state() == BookingState.CANCELLED) return "phone-visit.title.cancelled";
        if (!isToCome(card)) return "phone-visit.title.over";
        return card.answer().isEmpty() ? "phone-visit.title.question" : "phone-visit.title";
    }

    private static boolean isToCome(VisitCard card) {
        return card.state() == BookingState.BOOKED;
    }

    private static boolean isConfirmed(VisitCard card) {
        return card.answer().map(PatientAnswer::word).filter(PatientAnswer.Word.CONFIRMED::equals).isPresent();
    }

    private static Markup state(PhoneRequest request, VisitCard card) {
        if (!isToCome(card) || card.answer().isEmpty()) return Markup.NONE;
        return switch (card.answer().get().word()) {
            case CONFIRMED -> Markup.of("<p class=\"good\" role=\"status\">{}</p>", request.text("phone-visit.confirmed"));
            case ASKED -> Markup.of("<p class=\"asked\" role=\"status\">{}</p>", request.text("phone-visit.asked"));
            case CANCELLED -> Markup.NONE; // taken back by the clinic since
        };
    }

    private static Markup notes(PhoneRequest request, VisitCard card) {
        if (!isToCome(card) || card.notes().isEmpty()) return Markup.NONE;
        var items = card.notes().stream().map(note -> Markup.of("<li>{}</li>", note.in(request.language()))).toList();
        return Markup.of("<h2>{}</h2><ul class=\"bring\">{}</ul>", request.text("phone-visit.bring"), Markup.join(items));
    }

    private static Markup ways(PhoneRequest request, VisitCard card) {
        if (!isToCome(card)) return VisitFacts.call(request, card.site());
        var move = way(request, MOVE, "phone-visit.move");
        return card.mayCancel() ? move.and(way(request, CANCEL, "phone-visit.cancel")) : move.and(VisitFacts.call(request, card.site()));
    }

    private static Markup way(PhoneRequest request, String step, String key) {
        return Markup.of("<a class=\"ask\" href=\"{}\">{}</a>", request.address(step), request.text(key));
    }

    private static PhonePage cancel(PhoneRequest request, VisitCard card, Optional<String> trouble) {
        return PhonePage.titled(request.text("phone-visit.cancel.title"))
                .body(VisitFacts.trouble(trouble)
                        .and(VisitFacts.when(request, card.site().zone(), card.from(), Optional.empty()))
                        .and(Markup.of("<p class=\"gap\">{}</p>", request.text("phone-visit.cancel.lead"))))
                .back("")
                .button(request.text("phone-visit.cancel.button"))
                .withCrisisLine();
    }

    private static PhonePage move(PhoneRequest request, VisitCard card, Optional<String> trouble) {
        Map<String, String> wishes = new LinkedHashMap<>();
        for (var wish : Wish.values()) {
            var word = wish.name().toLowerCase(Locale.ROOT);
            wishes.put(word, request.text("phone-visit.wish." + word));
        }
        return PhonePage.titled(request.text("phone-visit.move.title"))
                .body(VisitFacts.trouble(trouble)
                        .and(VisitFacts.when(request, card.site().zone(), card.from(), Optional.empty()))
                        .and(Choices.radio("wish", request.text("phone-visit.move.title"), wishes, Optional.empty())))
                .note(request.text("phone-visit.move.note"))
                .back("")
                .button(request.text("phone-visit.move.button"))
                .withCrisisLine();
    }

    private static Optional<Wish> wish(String word) {
        for (var wish : Wish.values()) if (wish.name().toLowerCase(Locale.ROOT).equals(word)) return Optional.of(wish);
        return Optional.empty();
    }
}
