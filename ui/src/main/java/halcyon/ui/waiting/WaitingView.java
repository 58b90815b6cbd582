package halcyon.ui.waiting;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.scheduling.JoinWaitingList.Wish;
import halcyon.scheduling.OfferRound;
import halcyon.scheduling.SchedulingAccess;
import halcyon.scheduling.WaitingLine;
import halcyon.scheduling.WaitingList;
import halcyon.shared.PatientId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who would take an earlier place? The waiting list of each site by rank, and the places offered, with who said what.
@Prototype
@Route(value = "waiting", layout = MainLayout.class)
@Needs(module = "scheduling", verb = "waitingAt")
@Door(label = "waiting.door", glyph = Glyph.CLOCK, key = "a", order = 23)
class WaitingView extends Screen implements BeforeEnterObserver {
    private static final Duration SHOWN = Duration.ofDays(2);
    private final WaitingList waiting;
    private final Directory directory;
    private final Protocols protocols;
    private final CurrentUser user;
    private final SiteChoice choice;
    private final Clock clock;
    private final Div main = new Div();
    private Map<String, String> titles = Map.of();
    private SidePanel panel = new SidePanel("", () -> {});

    WaitingView(WaitingList waiting, Directory directory, Protocols protocols, CurrentUser user, SiteChoice choice, Clock clock) {
        super(UI.getCurrent().getTranslation("waiting.question"));
        this.waiting = waiting;
        this.directory = directory;
        this.protocols = protocols;
        this.user = user;
        this.choice = choice;
        this.clock = clock;
        body().removeClassName("screen-body");
        body().addClassNames("with-panel", "waiting-screen");
        main.addClassName("rota-main");
        body().add(main);
        if (SchedulingAccess.TABLE.allows(user.actor(), "joinWaitingList")) head().actions(add());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void show() {
        panel.removeFromParent();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        titles = protocols.inForce(user.actor(), today).stream().collect(Collectors.toMap(Protocol::code, Protocol::title, (one, other) -> one));
        Map<Site, List<WaitingLine>> lines = new LinkedHashMap<>();
        Map<Site, List<OfferRound>> rounds = new LinkedHashMap<>();
        choice.among(directory.sites(user.actor())).forEach(site -> {
                    lines.put(site, waiting.waitingAt(user.actor(), site.id()));
                    rounds.put(site, waiting.offersAt(user.actor(), site.id(), clock.instant().minus(SHOWN)));
                });
        var waits = lines.values().stream().flatMap(List::stream).map(WaitingLine::id).distinct().count();
        var open = rounds.values().stream().flatMap(List::stream).filter(round -> round.state() == OfferRound.State.OPEN).count();
        head().line(getTranslation("waiting.answer", waits, open));
        var names = names(lines, rounds);
        main.removeAll();
        lines.forEach((site, own) -> section(site, own, rounds.getOrDefault(site, List.of()), names));
        if (main.getComponentCount() == 0) main.add(new Empty(getTranslation("waiting.empty")));
    }

    private Map<PatientId, String> names(Map<Site, List<WaitingLine>> lines, Map<Site, List<OfferRound>> rounds) {
        var wishing = lines.values().stream().flatMap(List::stream).map(line -> line.wish().patient());
        var asked = rounds.values().stream().flatMap(List::stream).flatMap(round -> round.offers().stream()).map(OfferRound.Offer::patient);
        return directory.names(user.actor(), Stream.concat(wishing, asked).collect(Collectors.toSet()));
    }

    private void section(Site site, List<WaitingLine> lines, List<OfferRound> rounds, Map<PatientId, String> names) {
        if (lines.isEmpty() && rounds.isEmpty()) return;
        main.add(new H2(site.name()));
        if (!rounds.isEmpty()) main.add(new OfferRounds(rounds, site, directory.resources(user.actor(), site.id()), names, mayOffer(site), this::withdraw));
        var list = new OrderedList();
        list.addClassName("waiting-list");
        lines.forEach(line -> list.add(line(site, line, names.getOrDefault(line.wish().patient(), "…"))));
        main.add(list);
    }

    private boolean mayOffer(Site site) {
        return SchedulingAccess.TABLE.allows(user.actor(), "withdrawOffers", site.id());
    }

    private ListItem line(Site site, WaitingLine line, String name) {
        var who = new Anchor("patients/" + line.wish().patient(), name);
        who.addClassName("link");
        var wish = new Span(wish(line.wish().wish()));
        var when = new Span(windows(line));
        when.addClassNames("soft", "small");
        var since = new Span(getTranslation("waiting.since", SitedTime.format(line.since(), site.zone(), "d MMM", getLocale()), line.points()));
        since.addClassNames("quiet", "small");
        var words = new Div(new Div(who), wish, when, since);
        words.addClassName("waiting-words");
        var row = new ListItem(words);
        if (SchedulingAccess.TABLE.allows(user.actor(), "leaveWaitingList")) row.add(leave(line, name));
        return row;
    }

    private String wish(Wish wish) {
        return switch (wish) {
            case Wish.ToBegin begin -> getTranslation("waiting.to-begin", titles.getOrDefault(begin.protocol(), begin.protocol()));
            case Wish.Earlier earlier -> getTranslation("waiting.earlier");
        };
    }

    private String windows(WaitingLine line) {
        var wish = line.wish();
        var days = wish.days().isEmpty()
                ? getTranslation("waiting.any-day")
                : wish.days().stream().sorted().map(day -> day.getDisplayName(TextStyle.SHORT, getLocale())).collect(Collectors.joining(" "));
        return days + " · " + wish.notBefore() + "–" + wish.notAfter() + " · " + getTranslation("waiting.priority." + wish.priority());
    }

    // asked first: whoever is put back begins to wait anew
    private Button leave(WaitingLine line, String name) {
        var leave = new Button(getTranslation("waiting.leave"), click -> {
            var sure = new ConfirmDialog();
            sure.setHeader(getTranslation("waiting.leave-name", name));
            sure.setText(getTranslation("waiting.leave.sure"));
            sure.setCancelable(true);
            sure.setCancelText(getTranslation("waiting.leave.no"));
            sure.setConfirmText(getTranslation("waiting.leave"));
            sure.addConfirmListener(confirmed -> left(line, name));
            sure.open();
        });
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(getTranslation("waiting.leave-name", name));
        return leave;
    }

    private void left(WaitingLine line, String name) {
        waiting.leaveWaitingList(user.actor(), line.id());
        show();
        Toast.done(getTranslation("waiting.left", name));
    }

    private void withdraw(OfferRound round) {
        waiting.withdrawOffers(user.actor(), round.site(), round.id());
        show();
        Toast.done(getTranslation("waiting.withdrawn", round.offers().size()));
    }

    private Button add() {
        var add = new Button(getTranslation("waiting.add"), click -> {
            panel.removeFromParent();
            panel = new WishForm(waiting, directory, protocols, user, clock, this::show).panel();
            body().add(panel);
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }
}
