package halcyon.ui.clinician;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import halcyon.clearance.ClearanceAccess;
import halcyon.clearance.Overriding;
import halcyon.clearance.PendingOverride;
import halcyon.directory.Site;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.shared.Role;
import halcyon.shared.TimeSlot;
import halcyon.treatment.Session;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Today at the chosen sites: who is still to come, who is in a chair and what is due, what waits for a signature or for a
/// second person.
@Prototype
@Route(value = "sessions", layout = MainLayout.class)
@Needs(module = "treatment", verb = "floor")
@Door(
        label = "clinician.sessions.door",
        glyph = Glyph.SESSIONS,
        key = "s",
        order = 20,
        firstFor = {Role.NURSE, Role.PRESCRIBER})
class SessionsView extends Screen implements AfterNavigationObserver {
    private static final int LOOK_AGAIN_MILLIS = 30_000;

    private final transient Bedside bedside;
    private final transient TodayRows rows;
    private Optional<String> only = Optional.empty();

    SessionsView(Bedside bedside) {
        super("");
        this.bedside = bedside;
        rows = new TodayRows(bedside, this);
        var question = getTranslation("clinician.sessions.question");
        head().ask(question);
        tab(question);
        body().addClassName("padded");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        only = arrived.getLocation().getQueryParameters().getSingleParameter("show");
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(LOOK_AGAIN_MILLIS);
        var polling = attached.getUI().addPollListener(poll -> show());
        addDetachListener(left -> {
            polling.remove();
            left.getUI().setPollInterval(-1);
        });
    }

    private void show() {
        var actor = bedside.actor();
        var sites = sites();
        var coming = sites.stream().flatMap(site -> coming(site).stream()).toList();
        var chairs = sites.stream().flatMap(site -> bedside.treatments.floor(actor, site.id()).stream()).toList();
        var unsigned = unsigned(sites);
        var overrides = overrides(sites);
        head().counts(List.of(
                Count.of(coming.size(), word("coming"), "sessions?show=coming"),
                Count.of(chairs.size(), word("chairs"), "sessions?show=chairs"),
                Count.of(unsigned.size(), word("unsigned"), "sessions?show=unsigned", State.WATCH),
                Count.of(overrides.size(), word("overrides"), "sessions?show=overrides", State.WATCH)));
        rows.read(sites, coming, unsigned, overrides);
        body().removeAll();
        section("overrides", overrides.stream().map(waiting -> rows.override(waiting, this::confirm)).toList(), false);
        section("chairs", chairs.stream().map(rows::chair).toList(), true);
        section("coming", coming.stream().map(rows::coming).toList(), true);
        section("unsigned", unsigned.stream().map(rows::unsigned).toList(), false);
    }

    private void section(String name, List<TodayRows.Row> found, boolean always) {
        if (only.isPresent() && !only.get().equals(name)) return;
        if (found.isEmpty() && !always && only.isEmpty()) return;
        var section = new Section(new H2(getTranslation("clinician.sessions." + name)));
        section.addClassName("today");
        if (found.isEmpty()) section.add(new Empty(getTranslation("clinician.sessions." + name + ".none")));
        else section.add(TodayRows.list(found));
        body().add(section);
    }

    private void confirm(PendingOverride waiting) {
        switch (bedside.clearances.confirmOverride(bedside.actor(), waiting.id())) {
            case Overriding.Confirmed confirmed -> Toast.done(getTranslation("clinician.override.confirmed"));
            case Overriding.Asked asked -> Toast.watch(getTranslation("clinician.override.asked"));
            case Overriding.Refused refused -> Toast.stop(refused.reason().in(getLocale()));
        }
        show();
    }

    private List<Site> sites() {
        var chosen = bedside.sites.current();
        return bedside.directory.sites(bedside.actor()).stream()
                .filter(site -> chosen.isEmpty() || chosen.get().equals(site.id()))
                .toList();
    }

    private List<Booking> coming(Site site) {
        var today = LocalDate.ofInstant(bedside.clock.instant(), site.zone());
        var day = new TimeSlot(
                today.atStartOfDay(site.zone()).toInstant(),
                today.plusDays(1).atStartOfDay(site.zone()).toInstant());
        return bedside.scheduling.bookingsAt(bedside.actor(), site.id(), day).stream()
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .toList();
    }

    private List<Session> unsigned(List<Site> sites) {
        if (!bedside.may("unsigned")) return List.of();
        var shown = sites.stream().map(Site::id).toList();
        return bedside.treatments.unsigned(bedside.actor()).stream()
                .filter(session -> shown.contains(session.site()))
                .toList();
    }

    private List<PendingOverride> overrides(List<Site> sites) {
        if (!ClearanceAccess.TABLE.allows(bedside.actor(), "pendingOverrides")) return List.of();
        var shown = sites.stream().map(Site::id).toList();
        return bedside.clearances.pendingOverrides(bedside.actor()).stream()
                .filter(waiting -> shown.contains(waiting.site()))
                .toList();
    }

    private String word(String name) {
        return getTranslation("clinician.sessions." + name + ".count");
    }
}
