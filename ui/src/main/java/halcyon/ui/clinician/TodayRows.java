package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import halcyon.clearance.ClearanceAccess;
import halcyon.clearance.PendingOverride;
import halcyon.directory.Resource;
import halcyon.directory.Site;
import halcyon.scheduling.Booking;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.treatment.FloorChair;
import halcyon.treatment.Session;
import halcyon.treatment.SessionState;
import halcyon.ui.parts.DueClock;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The lines of today's lists: when, who, how it stands, the way on.
final class TodayRows {
    private final Bedside bedside;
    private final Component on;
    private final Map<PatientId, String> names = new HashMap<>();
    private final Map<SiteId, Site> sites = new HashMap<>();
    private final Map<ResourceId, String> chairs = new HashMap<>();

    TodayRows(Bedside bedside, Component on) {
        this.bedside = bedside;
        this.on = on;
    }

    /// One line.
    record Row(Component when, Component who, Component state, Component way) {}

    void read(List<Site> shown, List<Booking> coming, List<Session> unsigned, List<PendingOverride> overrides) {
        sites.clear();
        names.clear();
        chairs.clear();
        var actor = bedside.actor();
        for (var site : shown) {
            sites.put(site.id(), site);
            for (Resource resource : bedside.directory.resources(actor, site.id()))
                chairs.put(resource.id(), resource.label());
        }
        Set<PatientId> patients = new HashSet<>();
        coming.forEach(booking -> patients.add(booking.patient()));
        unsigned.forEach(session -> patients.add(session.patient()));
        overrides.forEach(waiting -> patients.add(waiting.patient()));
        if (!patients.isEmpty()) names.putAll(bedside.directory.names(actor, patients));
    }

    static UnorderedList list(List<Row> rows) {
        var list = new UnorderedList();
        list.addClassName("today-list");
        for (var row : rows) {
            var way = new Div(row.way());
            way.addClassName("today-way");
            list.add(new ListItem(row.when(), row.who(), row.state(), way));
        }
        return list;
    }

    Row coming(Booking booking) {
        var start = booking.place().slot().from();
        var late = start.isBefore(bedside.clock.instant());
        var state = StatusBadge.quiet(
                late ? State.WATCH : State.PLAN, text(late ? "clinician.sessions.late" : "clinician.sessions.expected"));
        Component way = new Span();
        if (bedside.may("checkIn"))
            way = door("session/check-in?booking=" + booking.id(), "clinician.sessions.check-in");
        return new Row(
                time(start, booking.site()),
                who(
                        name(booking.patient()),
                        visit(booking.number(), booking.of(), chairs.getOrDefault(booking.place().chair(), ""), booking.site())),
                state,
                way);
    }

    Row chair(FloorChair chair) {
        var state = new Div(SessionWords.badge(on, chair.state()));
        state.addClassNames("row", "wide");
        chair.nextVitalsDue().ifPresent(due -> state.add(due(due)));
        return new Row(
                chair.startedAt().map(start -> time(start, chair.site())).orElseGet(() -> new Span("–")),
                who(chair.patientName(), visit(chair.number(), chair.of(), chair.chair(), chair.site())),
                state,
                bedside.may("session") ? door("session/" + chair.session(), "clinician.sessions.open") : new Span());
    }

    Row unsigned(Session session) {
        return new Row(
                session.dischargedAt().map(left -> time(left, session.site())).orElseGet(() -> new Span("–")),
                who(name(session.patient()), visit(session.number(), session.of(), session.chair(), session.site())),
                SessionWords.badge(on, SessionState.DISCHARGED),
                door("session/" + session.id(), "clinician.sessions.sign"));
    }

    Row override(PendingOverride waiting, SerializableConsumer<PendingOverride> confirm) {
        var gate = GateWords.label(waiting.gate(), locale());
        var why = on.getTranslation("clinician.override.line", gate, waiting.reason(), waiting.askedBy());
        var mine = waiting.askedBy().equals(bedside.actor().name());
        Component way = new Span(mine ? text("clinician.override.someone-else") : "");
        if (!mine && ClearanceAccess.TABLE.allows(bedside.actor(), "confirmOverride"))
            way = new Button(text("clinician.override.confirm"), click -> confirm.accept(waiting));
        return new Row(
                time(waiting.askedAt(), waiting.site()),
                who(name(waiting.patient()), why),
                StatusBadge.quiet(State.WATCH, text("clinician.override.waits")),
                way);
    }

    private Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private Component due(Instant due) {
        var clock = new Div(new Span(text("clinician.next-vitals")), DueClock.downTo(due, bedside.clock));
        clock.addClassName("today-due");
        return clock;
    }

    private Component time(Instant instant, SiteId site) {
        return SitedTime.clock(instant, zone(site));
    }

    private ZoneId zone(SiteId site) {
        return sites.containsKey(site) ? sites.get(site).zone() : ZoneId.of("UTC");
    }

    private String name(PatientId patient) {
        return names.getOrDefault(patient, "");
    }

    private String visit(int number, int of, String chair, SiteId site) {
        var line = on.getTranslation("clinician.sessions.visit", number, of, chair);
        return sites.size() > 1 && sites.containsKey(site) ? line + " · " + sites.get(site).name() : line;
    }

    private Anchor door(String path, String key) {
        var door = new Anchor(path, text(key));
        door.addClassName("button");
        return door;
    }

    private static Div who(String name, String under) {
        var who = new Div(new Span(name), new Span(under));
        who.addClassName("two-lines");
        return who;
    }

    private String text(String key) {
        return on.getTranslation(key);
    }
}
