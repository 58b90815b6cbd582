package halcyon.ui.phone;

import halcyon.contact.Purpose;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.OfferAnswer;
import halcyon.scheduling.OfferId;
import halcyon.scheduling.OfferShown;
import halcyon.scheduling.WaitingList;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/// An earlier place: take it or leave it to others. Reading answers nothing; an answer uses the link up.
@Singleton
class OfferPages implements PhonePurpose {
    private static final String NO = "no";

    private final WaitingList waiting;
    private final Directory directory;

    OfferPages(WaitingList waiting, Directory directory) {
        this.waiting = waiting;
        this.directory = directory;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.OFFER);
    }

    @Override
    public PhoneAnswer get(PhoneRequest request) {
        var offer = offer(request);
        var page = switch (offer.state()) {
            case SENT -> request.step().equals(NO) ? leave(request, offer) : ask(request, offer);
            case ACCEPTED -> yours(request, offer);
            case DECLINED -> declined(request);
            case GONE -> gone(request, Sentence.of("scheduling.offer-gone"));
            case WITHDRAWN -> gone(request, Sentence.of("scheduling.offer-withdrawn"));
            case LAPSED -> gone(request, Sentence.of("scheduling.offer-lapsed"));
        };
        return new PhoneAnswer.Show(page);
    }

    @Override
    public PhoneAnswer post(PhoneRequest request) {
        var offer = offer(request);
        return switch (waiting.answerOffer(request.actor(), offer.id(), !request.step().equals(NO))) {
            case OfferAnswer.Yours _ -> new PhoneAnswer.Done(yours(request, offer));
            case OfferAnswer.Declined _ -> new PhoneAnswer.Done(declined(request));
            case OfferAnswer.Gone gone -> new PhoneAnswer.Done(gone(request, gone.reason()));
        };
    }

    private OfferShown offer(PhoneRequest request) {
        return waiting.offer(request.actor(), new OfferId(request.reference()));
    }

    private Site site(PhoneRequest request, OfferShown offer) {
        return directory.site(request.actor(), offer.site());
    }

    private PhonePage ask(PhoneRequest request, OfferShown offer) {
        var site = site(request, offer);
        return PhonePage.titled(request.text("phone-offer.title"))
                .body(VisitFacts.when(request, site.zone(), offer.starts(), Optional.empty())
                        .and(Markup.of(
                                "<p class=\"gap\">{}</p>",
                                request.text("phone-offer.lead", VisitFacts.brief(request, site.zone(), offer.deadline()))))
                        .and(VisitFacts.where(request, site))
                        .and(Markup.of("<a class=\"ask\" href=\"{}\">{}</a>", request.address(NO), request.text("phone-offer.no"))))
                .button(request.text("phone-offer.yes"))
                .withCrisisLine();
    }

    private PhonePage leave(PhoneRequest request, OfferShown offer) {
        return PhonePage.titled(request.text("phone-offer.no.title"))
                .body(VisitFacts.when(request, site(request, offer).zone(), offer.starts(), Optional.empty())
                        .and(Markup.of("<p class=\"gap\">{}</p>", request.text("phone-offer.no.lead"))))
                .back("")
                .button(request.text("phone-offer.no.button"))
                .withCrisisLine();
    }

    private PhonePage yours(PhoneRequest request, OfferShown offer) {
        var site = site(request, offer);
        return PhonePage.titled(request.text("phone-offer.yours.title"))
                .body(Markup.of("<p class=\"good\">{}</p>", request.text("phone-offer.yours"))
                        .and(VisitFacts.when(request, site.zone(), offer.starts(), Optional.empty()))
                        .and(VisitFacts.where(request, site))
                        .and(Markup.of("<p class=\"gap\">{}</p>", request.text("phone-offer.yours.more"))))
                .withCrisisLine();
    }

    private static PhonePage declined(PhoneRequest request) {
        return PhonePage.titled(request.text("phone-offer.declined.title"))
                .body(Markup.of("<p>{}</p>", request.text("phone-offer.declined")))
                .withCrisisLine();
    }

    private static PhonePage gone(PhoneRequest request, Sentence why) {
        return PhonePage.titled(request.text("phone-offer.gone.title"))
                .body(Markup.of("<p>{}</p><p>{}</p>", why.in(request.language().locale()), request.text("phone-offer.gone")))
                .withCrisisLine();
    }
}
