package halcyon.directory.internal;

import halcyon.directory.Site;
import halcyon.shared.SiteId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalTime;
import java.time.ZoneId;

@MappedEntity("directory_site")
record SiteRow(
        @Id String code,
        String name,
        String zone,
        String street,
        String city,
        String state,
        String zip,
        String phone,
        String npi,
        String taxonomy,
        String taxId,
        String placeOfService,
        String opens,
        String closes) {
    static SiteRow of(Site site) {
        return new SiteRow(
                site.id().value(),
                Texts.named("name", site.name(), 120),
                site.zone().getId(),
                Texts.named("street", site.street(), 120),
                Texts.named("city", site.city(), 60),
                Addresses.state(site.state()),
                Addresses.nineDigitZip(site.zip()),
                PhoneNumber.parse(site.phone()).digits(),
                Npi.parse(site.npi()).digits(),
                site.taxonomy(),
                Addresses.taxId(site.taxId()),
                Addresses.placeOfService(site.placeOfService()),
                site.opens().toString(),
                site.closes().toString());
    }

    SiteId id() {
        return SiteId.of(code);
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    Site toSite() {
        return new Site(
                id(),
                name,
                zoneId(),
                street,
                city,
                state,
                zip,
                new PhoneNumber(phone).toString(),
                npi,
                taxonomy,
                taxId,
                placeOfService,
                LocalTime.parse(opens),
                LocalTime.parse(closes));
    }
}
