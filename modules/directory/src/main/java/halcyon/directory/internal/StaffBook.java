package halcyon.directory.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import halcyon.directory.StaffMember;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The people of the staff with their sites and licences, and who is on call.
@Singleton
class StaffBook {
    /// Whom to name to a caller in danger.
    record OnCall(String name, String phone) {}

    private final StaffRows rows;
    private final StaffSites staffSites;
    private final StaffPapers papers;
    private final OnCalls onCalls;
    private final PlaceBook places;
    private final Clock clock;

    StaffBook(StaffRows rows, StaffSites staffSites, StaffPapers papers, OnCalls onCalls, PlaceBook places, Clock clock) {
        this.rows = rows;
        this.staffSites = staffSites;
        this.papers = papers;
        this.onCalls = onCalls;
        this.places = places;
        this.clock = clock;
    }

    List<StaffMember> at(SiteId site) {
        return whole(rows.atSite(site.value()));
    }

    List<StaffMember> everyone() {
        return whole(rows.findAll(), staffSites.findAll(), papers.allLicences(), papers.allCredentials());
    }

    List<StaffMember> members(Collection<StaffId> ids) {
        if (ids.isEmpty()) return List.of();
        return whole(rows.findByIdIn(ids.stream().map(StaffId::value).toList()));
    }

    StaffMember member(StaffId id) {
        return members(List.of(id)).stream().findFirst().orElseThrow(() -> new Unknown("staff member " + id));
    }

    Optional<StaffMember> byUsername(String username) {
        return rows.findByUsername(username).flatMap(row -> whole(List.of(row)).stream().findFirst());
    }

    StaffId add(StaffMember member) {
        var row = rows.save(new StaffRow(
                null,
                Texts.named("name", member.name(), 120),
                member.username().orElse(null),
                member.role(),
                member.npi().map(npi -> Npi.parse(npi).digits()).orElse(null)));
        for (var site : member.sites())
            staffSites.save(new StaffSiteRow(null, row.key(), places.site(site).id().value()));
        var id = StaffId.of(row.key());
        for (var licence : member.licences()) papers.save(id, licence);
        for (var credential : member.credentials()) papers.save(id, credential);
        return id;
    }

    void nameOnCall(SiteId site, StaffId staff, String phone) {
        var today = today(site);
        onCalls.deleteBySiteAndValidFrom(site.value(), today);
        onCalls.save(new OnCallRow(null, site.value(), member(staff).id().value(), PhoneNumber.parse(phone).digits(), today));
    }

    OnCall onCall(SiteId site) {
        return onCalls.inForce(site.value(), today(site))
                .map(row -> new OnCall(member(StaffId.of(row.staff())).name(), new PhoneNumber(row.phone()).toString()))
                .orElseGet(() -> somebodyOf(site));
    }

    private OnCall somebodyOf(SiteId site) {
        var place = places.site(site);
        return at(site).stream()
                .filter(member -> member.role() == Role.PRESCRIBER)
                .findFirst()
                .map(member -> new OnCall(member.name(), place.phone()))
                .orElseGet(() -> new OnCall(place.name(), place.phone()));
    }

    private LocalDate today(SiteId site) {
        return LocalDate.now(clock.withZone(places.site(site).zone()));
    }

    private List<StaffMember> whole(List<StaffRow> found) {
        if (found.isEmpty()) return List.of();
        var ids = found.stream().map(StaffRow::key).toList();
        return whole(found, staffSites.findByStaffIn(ids), papers.licences(ids), papers.credentials(ids));
    }

    private static List<StaffMember> whole(
            List<StaffRow> found,
            List<StaffSiteRow> placed,
            Map<Long, List<StaffMember.Licence>> licences,
            Map<Long, List<StaffMember.Credential>> credentials) {
        Map<Long, Set<SiteId>> sites =
                placed.stream().collect(groupingBy(StaffSiteRow::staff, mapping(row -> SiteId.of(row.site()), toSet())));
        return found.stream()
                .map(row -> new StaffMember(
                        StaffId.of(row.key()),
                        row.name(),
                        Optional.ofNullable(row.username()),
                        row.role(),
                        sites.getOrDefault(row.key(), Set.of()),
                        Optional.ofNullable(row.npi()),
                        licences.getOrDefault(row.key(), List.of()),
                        credentials.getOrDefault(row.key(), List.of())))
                .toList();
    }
}
