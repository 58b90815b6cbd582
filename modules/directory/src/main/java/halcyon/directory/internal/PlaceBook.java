package halcyon.directory.internal;

import halcyon.directory.Payer;
import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Briefly;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/// Sites with what stands in them, and the payers.
@Singleton
class PlaceBook {
    private static final int CELL_MINUTES = 5;
    private static final int LONGEST_CLEANING = 240;

    private final Sites sites;
    private final Resources resources;
    private final Payers payers;
    private final Briefly<SiteId, Site> known = new Briefly<>(Duration.ofSeconds(1));

    PlaceBook(Sites sites, Resources resources, Payers payers) {
        this.sites = sites;
        this.resources = resources;
        this.payers = payers;
    }

    List<Site> of(Actor actor) {
        return sites.listOrderByName().stream()
                .filter(row -> actor.mayWorkAt(row.id()))
                .map(SiteRow::toSite)
                .toList();
    }

    List<String> codesOf(Actor actor) {
        return of(actor).stream().map(site -> site.id().value()).toList();
    }

    Site site(SiteId site) {
        return known.get(site, id -> sites.findById(id.value()).map(SiteRow::toSite).orElseThrow(() -> new Unknown("site " + id)));
    }

    Site open(Site site) {
        var row = SiteRow.of(site);
        if (!site.opens().isBefore(site.closes())) throw new IllegalArgumentException("a site closes after it opens");
        var opened = (sites.existsById(row.code()) ? sites.update(row) : sites.save(row)).toSite();
        known.forget();
        return opened;
    }

    List<Resource> resources(SiteId site) {
        return resources.findBySiteOrderById(site.value()).stream().map(ResourceRow::toResource).toList();
    }

    List<Resource> resources() {
        return resources.everywhere().stream().map(ResourceRow::toResource).toList();
    }

    ResourceId add(SiteId site, ResourceKind kind, String label) {
        return resources
                .save(new ResourceRow(null, site(site).id().value(), kind, Texts.named("label", label, 40), 0))
                .toResource()
                .id();
    }

    void clean(SiteId site, ResourceId resource, int minutes) {
        if (minutes < 0 || minutes > LONGEST_CLEANING || minutes % CELL_MINUTES != 0)
            throw new IllegalArgumentException("cleaning takes whole five minutes, 0 to " + LONGEST_CLEANING + ", got " + minutes);
        if (resources(site).stream().noneMatch(each -> each.id().equals(resource)))
            throw new Unknown("resource " + resource + " of site " + site);
        resources.clean(resource.value(), site.value(), minutes);
    }

    List<Payer> payers() {
        return payers.listOrderByName().stream().map(PayerRow::toPayer).toList();
    }

    boolean hasPayer(long payer) {
        return payers.existsById(payer);
    }

    // SBR09 has one or two characters, X12 837P 2000B
    long add(Payer payer) {
        if (!payer.filingIndicator().matches("[A-Z0-9]{1,2}"))
            throw new IllegalArgumentException("a claim filing indicator has one or two characters: CI, BL, MB");
        return payers
                .save(new PayerRow(
                        null,
                        Texts.named("name", payer.name(), 120),
                        Texts.named("payer id", payer.payerId(), 80),
                        payer.filingIndicator()))
                .toPayer()
                .id();
    }
}
