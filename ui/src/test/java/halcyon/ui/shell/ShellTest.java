package halcyon.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.Role;
import halcyon.ui.stage.SampleDirectory;
import halcyon.ui.stage.StageInstantiators;
import halcyon.ui.stage.StagePerson;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.shell", "halcyon.ui.stage"})
class ShellTest extends BrowserlessTest {
    private static Actor actor = new StagePerson().actor();

    /// A person whose roles the test changes while she is signed in.
    private static final class Someone implements CurrentUser {
        @Override
        public Actor actor() {
            return actor;
        }

        @Override
        public Actor actor(UI ui) {
            return actor;
        }

        @Override
        public Language language() {
            return Language.ES;
        }

        @Override
        public String signOutPath() {
            return "signout";
        }
    }

    @BeforeAll
    static void giveProps() {
        StageInstantiators.use(new SampleDirectory().made(), new Someone());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @Test
    void speaksThePersonsLanguage() {
        UI.getCurrent().navigate("sample-list");

        assertEquals("es", UI.getCurrent().getLocale().getLanguage());
        assertTrue(find(NativeButton.class).all().stream().anyMatch(button -> button.getText().equals("ES")));
    }

    @Test
    void railShowsWhatTheRoleMayOpenAndMarksWhereOneIs() {
        UI.getCurrent().navigate("sample-list");

        List<RouterLink> doors = find(RouterLink.class).all().stream().filter(link -> link.hasClassName("rail-door")).toList();
        assertTrue(doors.size() >= 3);
        assertEquals(
                List.of("sample-list"),
                doors.stream().filter(link -> link.getElement().hasAttribute("aria-current")).map(RouterLink::getHref).toList());
    }

    @Test
    void refusesAScreenWithoutARowForTheRole() {
        UI.getCurrent().navigate("sample-forbidden");

        assertInstanceOf(NotPermittedPage.class, UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    @Test
    void takesARoleAwayWhileSignedIn() {
        UI.getCurrent().navigate("sample-list");
        Actor before = actor;
        try {
            actor = new Actor("stage", "Linnea Barros", Set.of(Role.PATIENT), Set.of(), true);
            UI.getCurrent().navigate("sample-tiles");
            assertInstanceOf(NotPermittedPage.class, UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
        } finally {
            actor = before;
        }
    }

    @Test
    void saysThatThereIsNoSuchScreen() {
        UI.getCurrent().navigate("no-such-screen");

        assertEquals("No existe esa pantalla.", find(H1.class).all().getFirst().getText());
    }

    @Test
    void leadsHomeToTheFirstScreenOfTheDay() {
        Actor before = actor;
        try {
            actor = new Actor("stage", "Linnea Barros", Set.of(Role.FRONT_DESK), Set.of(), true);
            UI.getCurrent().navigate("");
            assertEquals("sample-board", UI.getCurrent().getInternals().getActiveViewLocation().getPath());
        } finally {
            actor = before;
        }
    }
}
