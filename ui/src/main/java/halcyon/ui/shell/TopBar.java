package halcyon.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import halcyon.directory.Directory;
import halcyon.directory.DirectoryAccess;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.SiteId;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Above every screen: which sites, search, what wants me, language, and who I am.
@Prototype
class TopBar extends Header {
    private static final String EVERY = "";

    TopBar(Directory directory, CurrentUser user, SiteChoice choice, List<AlertSource> alerts) {
        addClassName("topbar");
        Actor actor = user.actor();
        List<Site> sites = directory.sites(actor);
        Div gap = new Div();
        gap.addClassName("topbar-gap");
        add(siteChooser(sites, choice));
        if (DirectoryAccess.TABLE.allows(actor, "findPatients")) add(new PatientSearch(directory, user));
        add(gap, new Bell(actor, choice.current(), alerts), languageSwitch(), new PersonMenu(user));
    }

    private Div siteChooser(List<Site> sites, SiteChoice choice) {
        Span word = new Span(getTranslation("shell.site"));
        Select<String> select = new Select<>();
        List<String> items = new ArrayList<>(sites.stream().map(site -> site.id().value()).toList());
        if (sites.size() != 1) items.addFirst(EVERY);
        select.setItems(items);
        select.setItemLabelGenerator(id -> label(sites, id));
        select.setValue(choice.current().map(SiteId::value).filter(items::contains).orElse(items.getFirst()));
        select.getElement().setAttribute("aria-label", getTranslation("shell.site"));
        select.addValueChangeListener(change -> choice.choose(UI.getCurrent(), chosen(change.getValue())));
        Div chooser = new Div(word, select);
        chooser.addClassName("topbar-site");
        return chooser;
    }

    private String label(List<Site> sites, String id) {
        return sites.stream()
                .filter(site -> site.id().value().equals(id))
                .map(Site::name)
                .findFirst()
                .orElseGet(() -> getTranslation("shell.site.all", sites.size()));
    }

    private static Optional<SiteId> chosen(String id) {
        return Optional.of(id).filter(word -> !EVERY.equals(word)).map(SiteId::of);
    }

    private NativeButton languageSwitch() {
        Language now = Language.of(getLocaleOrEnglish());
        Language other = now == Language.EN ? Language.ES : Language.EN;
        NativeButton button = new NativeButton(now.name(), click -> LanguageChoice.choose(UI.getCurrent(), other));
        button.addClassName("topbar-button");
        button.getElement().setAttribute("aria-label", getTranslation("shell.language." + other.name().toLowerCase(Locale.ROOT)));
        return button;
    }

    private Locale getLocaleOrEnglish() {
        return UI.getCurrent() == null ? Locale.ENGLISH : UI.getCurrent().getLocale();
    }
}
