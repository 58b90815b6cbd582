package halcyon.ui.cabinet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import halcyon.ui.parts.Empty;
import halcyon.ui.rota.SampleRota;
import halcyon.ui.stage.StageInstantiators;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ViewPackages(packages = {"halcyon.ui.cabinet", "halcyon.ui.shell"})
class CabinetViewsTest extends BrowserlessTest {
    private static final SampleCabinet sample = new SampleCabinet();

    static {
        give();
    }

    private static void give() {
        StageInstantiators.use(new SampleRota().directory(), sample.cabinet());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void fresh() {
        give();
        sample.reset();
    }

    @Test
    void showsLotsWorkAndWhatWaitsForASecondPerson() {
        var text = open("cabinet");

        assertTrue(text.contains("KT2207") && text.contains("DEA FD1234563"), text);
        assertTrue(text.contains("A count is off after the recount") && text.contains("fell from the tray"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cabinet", "cabinet/book", "cabinet/transfers", "cabinet/counts", "cabinet/losses", "cabinet/figures"})
    void emptyScreensSayWhatToDo(String path) {
        sample.empty = true;
        var text = open(path);

        assertTrue(find(Empty.class).all().stream().anyMatch(one -> text.contains(one.getElement().getTextRecursively())), text);
        assertFalse(text.contains("["), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cabinet", "cabinet/book", "cabinet/transfers", "cabinet/counts", "cabinet/losses", "cabinet/loss/3", "cabinet/figures"})
    void everyTextIsThere(String path) {
        var text = open(path);

        assertFalse(text.contains("[") || text.contains("{0"), text);
    }

    @Test
    void countIsTypedBlindAndHandedInWhole() {
        var text = open("cabinet/count/3");
        assertFalse(text.contains("Expected") || text.contains("Variance"), text);
        var fields = find(BigDecimalField.class).all();
        assertEquals(3, fields.size());

        test(find(Button.class).withText("Hand in").single()).click();
        assertTrue(sample.asked.stream().noneMatch(call -> call[0].equals("submitCount")));

        fields.forEach(field -> field.setValue(BigDecimal.ONE));
        test(find(Button.class).withText("Hand in").single()).click();
        var handed = sample.asked.stream().filter(call -> call[0].equals("submitCount")).findFirst().orElseThrow();
        assertEquals(Map.of(1L, BigDecimal.ONE, 2L, BigDecimal.ONE, 3L, BigDecimal.ONE), handed[3]);
        assertTrue(shown().contains("Variance") && shown().contains("−20 mL"), shown());
    }

    @Test
    void entryIsTakenBackWithAReasonOnly() {
        open("cabinet/book");
        test(find(Button.class).withText("Take back").all().getFirst()).click();
        test(find(Button.class).withText("Take back").all().getLast()).click();
        assertTrue(sample.asked.stream().noneMatch(call -> call[0].equals("counterEntry")));

        find(TextArea.class).single().setValue("typed twice");
        test(find(Button.class).withText("Take back").all().getLast()).click();
        assertTrue(sample.asked.stream().anyMatch(call -> call[0].equals("counterEntry") && call[3].equals("typed twice")));
    }

    private String open(String path) {
        UI.getCurrent().navigate(path);
        return shown();
    }

    private String shown() {
        Component view = (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return view.getElement().getTextRecursively();
    }
}
