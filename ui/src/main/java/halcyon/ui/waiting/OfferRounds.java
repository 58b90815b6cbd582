package halcyon.ui.waiting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import halcyon.directory.Resource;
import halcyon.directory.Site;
import halcyon.scheduling.OfferRound;
import halcyon.shared.PatientId;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.util.List;
import java.util.Map;

/// The places offered at a site: where and when, until when, who was asked and what they said.
final class OfferRounds extends Div {
    OfferRounds(
            List<OfferRound> rounds, Site site, List<Resource> things, Map<PatientId, String> names, boolean mayWithdraw,
            SerializableConsumer<OfferRound> withdraw) {
        addClassName("offer-rounds");
        for (var round : rounds) {
            var chair = things.stream().filter(each -> each.id().equals(round.chair())).map(Resource::label).findFirst().orElse("");
            var place = new Span(SitedTime.format(round.starts(), site.zone(), "EEE d MMM HH:mm", getLocale()) + " · " + chair);
            place.addClassName("strong");
            var head = new Div(place, StatusBadge.of(state(round.state()), said(round, site)));
            head.addClassNames("row", "spread");
            var card = new Div(head);
            round.offers().forEach(offer -> card.add(asked(offer, names.getOrDefault(offer.patient(), "…"))));
            if (mayWithdraw && round.state() == OfferRound.State.OPEN)
                card.add(new Button(getTranslation("waiting.withdraw"), click -> withdraw.accept(round)));
            card.addClassName("offer-round");
            add(card);
        }
    }

    private String said(OfferRound round, Site site) {
        if (round.state() == OfferRound.State.OPEN)
            return getTranslation("waiting.round.until", SitedTime.format(round.deadline(), site.zone(), "HH:mm", getLocale()));
        return getTranslation("waiting.round." + round.state());
    }

    private Div asked(OfferRound.Offer offer, String name) {
        var row = new Div(new Span(name), StatusBadge.quiet(state(offer.state()), getTranslation("waiting.offer." + offer.state())));
        row.addClassNames("row", "spread");
        return row;
    }

    private static State state(OfferRound.State state) {
        return switch (state) {
            case OPEN -> State.WAITING;
            case TAKEN -> State.READY;
            case DECLINED, WITHDRAWN, LAPSED -> State.DONE;
        };
    }

    private static State state(OfferRound.OfferState state) {
        return switch (state) {
            case SENT -> State.WAITING;
            case ACCEPTED -> State.READY;
            case DECLINED, GONE, WITHDRAWN, LAPSED -> State.DONE;
        };
    }
}
