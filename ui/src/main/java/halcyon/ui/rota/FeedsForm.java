package halcyon.ui.rota;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.directory.Resource;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.scheduling.CalendarFeeds;
import halcyon.scheduling.Feed;
import halcyon.scheduling.FeedOf;
import halcyon.scheduling.NewFeed;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.util.ArrayList;
import java.util.List;

/// Calendar addresses of a site's people and chairs: made and shown once, listed, ended.
final class FeedsForm {
    private final CalendarFeeds feeds;
    private final CurrentUser user;
    private final Site site;
    private final SidePanel panel;
    private final Select<Whose> whose = new Select<>();
    private final Div made = new Div();
    private final UnorderedList living = new UnorderedList();

    FeedsForm(CalendarFeeds feeds, CurrentUser user, Site site, RotaWords words, SerializableRunnable closed) {
        this.feeds = feeds;
        this.user = user;
        this.site = site;
        panel = new SidePanel(text("title"), closed);
        panel.body().addClassName("stack");
        whose.setLabel(text("whose"));
        whose.setItems(choices(words));
        whose.setItemLabelGenerator(Whose::name);
        var make = new Button(text("make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setId("make-feed");
        made.getElement().setAttribute("aria-live", "polite");
        living.addClassName("feed-list");
        panel.body().add(new Paragraph(text("what")), whose, make, made, living);
        list();
    }

    private record Whose(String name, FeedOf subject) {}

    SidePanel panel() {
        return panel;
    }

    private List<Whose> choices(RotaWords words) {
        var all = new ArrayList<Whose>();
        for (StaffMember person : words.onDuty()) all.add(new Whose(person.name(), new FeedOf.Person(site.id(), person.id())));
        for (Resource thing : words.things()) all.add(new Whose(thing.label(), new FeedOf.Chair(site.id(), thing.id())));
        return all;
    }

    private void make() {
        whose.setInvalid(whose.isEmpty());
        whose.setErrorMessage(text("whose.missing"));
        if (whose.isEmpty()) return;
        show(feeds.createFeed(user.actor(), whose.getValue().subject()));
        list();
    }

    // the only time the address is seen
    private void show(NewFeed feed) {
        var address = new TextField(text("address", whose.getValue().name()));
        address.setReadOnly(true);
        address.setWidthFull();
        address.setHelperText(text("once"));
        address.getElement().executeJs("this.value = new URL($0, window.location.origin).href; this.focus(); this.inputElement && this.inputElement.select()", feed.path());
        made.removeAll();
        made.add(address);
    }

    private void list() {
        living.removeAll();
        feeds.feeds(user.actor(), site.id()).forEach(feed -> living.add(line(feed)));
    }

    private ListItem line(Feed feed) {
        var since = new Span(text("since", SitedTime.format(feed.madeAt(), site.zone(), "d MMM", UI.getCurrent().getLocale()), feed.madeBy()));
        since.addClassNames("soft", "small");
        var words = new Div(new Span(feed.label()), since);
        words.addClassNames("stack", "grow");
        var end = new Button(text("end"), click -> {
            feeds.revokeFeed(user.actor(), feed.id());
            list();
            Toast.done(text("ended", feed.label()));
        });
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setAriaLabel(text("end-of", feed.label()));
        var line = new ListItem(words, end);
        line.addClassName("row");
        return line;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("rota.feeds." + key, arguments);
    }
}
