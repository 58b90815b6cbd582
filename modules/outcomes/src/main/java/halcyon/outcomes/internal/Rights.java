package halcyon.outcomes.internal;

import halcyon.outcomes.InstrumentRightConfirmed;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.internal.score.Instruments;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Language;
import halcyon.shared.SiteId;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Which instruments may be sent to whom: the site's right to use them, and the languages their wording exists in.
@Singleton
class Rights {
    private final RightRows rows;
    private final Instruments instruments;
    private final Events events;
    private final Clock clock;
    private final boolean confirmedEverywhere;

    /// `halcyon.outcomes.columbia` says for the whole installation that the right is confirmed; a demo network says so.
    Rights(
            RightRows rows,
            Instruments instruments,
            Events events,
            Clock clock,
            @Value("${halcyon.outcomes.columbia:false}") boolean confirmed,
            @Value("${halcyon.demo.enabled:false}") boolean demo) {
        this.rows = rows;
        this.instruments = instruments;
        this.events = events;
        this.clock = clock;
        this.confirmedEverywhere = confirmed || demo;
    }

    Battery battery(Occasion occasion, SiteId site, Language language) {
        var byLink = new ArrayList<String>();
        var byClinician = new ArrayList<String>();
        for (var id : askedOn(occasion)) {
            if (!mayUse(id, site)) continue;
            boolean speaks = instruments.get(id).speaks(language.locale().getLanguage());
            (speaks ? byLink : byClinician).add(id);
        }
        return new Battery(List.copyOf(byLink), List.copyOf(byClinician));
    }

    void confirm(Actor actor, SiteId site, String instrument, boolean confirmed) {
        instruments.get(instrument);
        var now = clock.instant();
        if (rows.change(site.value(), instrument, confirmed, actor.name(), now) == 0)
            rows.save(new RightRow(null, site.value(), instrument, confirmed, actor.name(), now));
        events.publish(actor, new InstrumentRightConfirmed(site, instrument, confirmed));
    }

    private static List<String> askedOn(Occasion occasion) {
        return switch (occasion) {
            case BASELINE -> List.of(Instruments.PHQ_9, Instruments.C_SSRS);
            case FOLLOW_UP -> List.of(Instruments.PHQ_9);
            case NEXT_DAY -> List.of(Instruments.NEXT_DAY);
        };
    }

    // C-SSRS is copyrighted and free to use: the site confirms its right before it is sent
    private boolean mayUse(String instrument, SiteId site) {
        if (!Instruments.C_SSRS.equals(instrument)) return true;
        return rows.of(site.value(), instrument).map(RightRow::confirmed).orElse(confirmedEverywhere);
    }
}
