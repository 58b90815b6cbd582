package halcyon.ui.ethics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import halcyon.consent.Consents;
import halcyon.directory.Directory;
import halcyon.platform.MovableClock;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.testing.TestApplication;
import halcyon.ui.stage.StageInstantiators;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.ethics", "halcyon.ui.shell"})
class ConsentViewTest extends BrowserlessTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static ApplicationContext halcyon;

    @BeforeAll
    static void start() {
        halcyon = TestApplication.start();
        use();
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    private static void use() {
        StageInstantiators.use(
                halcyon.getBean(Consents.class), halcyon.getBean(Directory.class), halcyon.getBean(MovableClock.class));
    }

    @BeforeEach
    void again() {
        use();
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @Test
    void publishesANewVersionInBothLanguages() {
        UI.getCurrent().navigate("consents");
        press("New version");
        find(TextArea.class).all().getFirst().setValue("You may sign here or on paper.");

        press("Publish");
        halcyon.getBean(MovableClock.class).advance(Duration.ofDays(1));

        var form = halcyon.getBean(Consents.class).form(SYSTEM, "off-label-ketamine", Language.EN);
        assertEquals(2, form.version());
        assertEquals("You may sign here or on paper.", form.sections().getFirst().text());
        UI.getCurrent().navigate("consents");
        assertTrue(text().contains("Version 2"));
    }

    private void press(String words) {
        test(find(Button.class).all().stream().filter(each -> each.getText().equals(words)).findFirst().orElseThrow()).click();
    }

    private static String text() {
        return UI.getCurrent().getChildren().map(child -> child.getElement().getTextRecursively()).reduce("", String::concat);
    }
}
