package halcyon.ui.planner;

import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.Place;
import halcyon.scheduling.Plan;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.ui.parts.SitedTime;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of the people and sites of a plan, and its places in words, each in its site's own time.
record PlanWords(Map<PatientId, String> names, Map<SiteId, Site> sites, Locale locale) {
    static PlanWords of(Plan plan, Directory directory, Actor actor, Locale locale) {
        var wishes = Stream.concat(plan.courses().stream().map(Plan.NewCourse::wish), plan.leftCourses().stream().map(Plan.LeftCourse::wish));
        var visits = Stream.concat(plan.moves().stream().map(Plan.Move::booking), plan.leftVisits().stream().map(Plan.LeftVisit::booking));
        var people = Stream.concat(wishes.map(wish -> wish.patient()), visits.map(visit -> visit.patient())).collect(Collectors.toSet());
        var sites = directory.sites(actor).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        return new PlanWords(directory.names(actor, people), sites, locale);
    }

    String name(PatientId patient) {
        return names.getOrDefault(patient, "…");
    }

    String moment(Place place) {
        return SitedTime.format(place.slot().from(), site(place).zone(), "EEE d MMM HH:mm", locale);
    }

    String day(Place place) {
        return SitedTime.format(place.slot().from(), site(place).zone(), "EEE d MMM", locale);
    }

    String where(Place place) {
        return site(place).name();
    }

    private Site site(Place place) {
        var site = sites.get(place.site());
        if (site == null) throw new IllegalStateException("a plan names a site that is not open to this person: " + place.site());
        return site;
    }
}
