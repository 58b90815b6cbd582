package halcyon.oversight.internal;

import static halcyon.oversight.OversightAccess.TABLE;

import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.oversight.Behind;
import halcyon.oversight.Oversight;
import halcyon.oversight.SiteNow;
import halcyon.oversight.SiteNumbers;
import halcyon.oversight.Tile;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The verbs of oversight: the actor's sites, then the numbers.
@Singleton
class OversightDesk implements Oversight {
    private static final Actor SYSTEM = Actor.system("oversight");

    private final Directory directory;
    private final SiteDesk siteDesk;
    private final TileDesk tileDesk;
    private final BehindDesk behindDesk;
    private final Clock clock;

    OversightDesk(Directory directory, SiteDesk siteDesk, TileDesk tileDesk, BehindDesk behindDesk, Clock clock) {
        this.directory = directory;
        this.siteDesk = siteDesk;
        this.tileDesk = tileDesk;
        this.behindDesk = behindDesk;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<SiteNow> sitesNow(Actor actor) {
        TABLE.require(actor, "sitesNow");
        return live(sitesOf(actor), clock.instant());
    }

    @Override
    @Transactional
    public List<Tile> tiles(Actor actor) {
        TABLE.require(actor, "tiles");
        var now = clock.instant();
        var sites = sitesOf(actor);
        return tileDesk.tiles(sites, live(sites, now), numbers(sites, now), now);
    }

    @Override
    @Transactional
    public List<SiteNumbers> sites(Actor actor) {
        TABLE.require(actor, "sites");
        return numbers(sitesOf(actor), clock.instant());
    }

    @Override
    @Transactional
    public List<Behind> behind(Actor actor, String key, Optional<SiteId> site) {
        TABLE.require(actor, "behind");
        site.ifPresent(one -> TABLE.require(actor, "behind", one));
        var sites = sitesOf(actor).stream().filter(one -> site.map(one.id()::equals).orElse(true)).toList();
        return behindDesk.of(key, sites, clock.instant());
    }

    private List<SiteNow> live(List<Site> sites, Instant now) {
        return sites.stream().map(site -> siteDesk.now(site, now)).toList();
    }

    private List<SiteNumbers> numbers(List<Site> sites, Instant now) {
        return sites.stream().map(site -> siteDesk.numbers(site, now)).toList();
    }

    private List<Site> sitesOf(Actor actor) {
        return directory.sites(SYSTEM).stream().filter(site -> actor.mayWorkAt(site.id())).toList();
    }
}
