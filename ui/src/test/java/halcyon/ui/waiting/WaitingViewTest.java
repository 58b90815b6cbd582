package halcyon.ui.waiting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import halcyon.ui.rota.SampleRota;
import halcyon.ui.stage.StageInstantiators;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.waiting", "halcyon.ui.shell"})
class WaitingViewTest extends BrowserlessTest {
    private static SampleWaiting sample = new SampleWaiting();

    static {
        give();
    }

    private static void give() {
        StageInstantiators.use(new SampleRota().directory(), sample.list());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void open() {
        give();
        sample.asked.clear();
        UI.getCurrent().navigate("waiting");
    }

    @Test
    void showsWhoWaitsByRankAndWhatWasOffered() {
        var text = find(WaitingView.class).single().getElement().getTextRecursively();

        assertTrue(text.indexOf("urgent") < text.indexOf("usual") && text.contains("2 waiting, one place on offer now"), text);
        assertTrue(text.contains("Chair 3") && text.contains("asked") && text.contains("said no"), text);
    }

    @Test
    void offerIsWithdrawnInOneClick() {
        test(find(Button.class).withText("Withdraw the offer").single()).click();

        assertTrue(sample.asked.contains("withdrawOffers"));
    }

    @Test
    void leavingTheListIsAskedFirst() {
        test(find(Button.class).withText("Take off the list").all().getFirst()).click();
        assertFalse(sample.asked.contains("leaveWaitingList"));

        test(find(ConfirmDialog.class).single()).confirm();
        assertTrue(sample.asked.contains("leaveWaitingList"));
    }

    @Test
    void formWithGapsJoinsNobody() {
        test(find(Button.class).withText("Put on the list").all().getFirst()).click();
        test(find(Button.class).withText("Put on the list").all().getLast()).click();

        assertFalse(sample.asked.contains("joinWaitingList"));
    }
}
