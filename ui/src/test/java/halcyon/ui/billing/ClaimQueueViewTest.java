package halcyon.ui.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import halcyon.ui.stage.StageInstantiators;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.billing", "halcyon.ui.shell"})
class ClaimQueueViewTest extends BrowserlessTest {
    static {
        StageInstantiators.use(BillingPages.billing(), SampleDenials.denials(), SampleAgeing.ageing(), SampleReports.reports(), BillingPages.directory());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @Test
    void filterAndClaimStandInTheAddress() {
        open("billing", "show=denied&claim=2");

        assertEquals("Which claims need me?", find(com.vaadin.flow.component.html.H1.class).single().getText());
        assertEquals(12, test(grid()).size());
        assertTrue(titles().contains("The payer found no authorization on this claim."));
        List<String> pressed = find(NativeButton.class).withClassName("chip").all().stream().filter(chip -> "true".equals(chip.getElement().getAttribute("aria-pressed"))).map(chip -> chip.getElement().getTextRecursively()).toList();
        assertEquals(List.of("Denied12"), pressed);
    }

    @Test
    void draftsAreSplitByWhatIsWrongWithThem() {
        open("billing", "show=fix&claim=4");
        assertEquals(3, test(grid()).size());
        assertTrue(titles().contains("2 things would have it refused."));

        open("billing", "show=ready");
        assertEquals(9, test(grid()).size());
    }

    @Test
    void theCureOpensWithWhatWasSent() {
        open("billing", "show=denied&claim=2");
        test(find(Button.class).withText("Correct and resend").single()).click();

        assertTrue(find(Dialog.class).exists());
        assertEquals("XYZ123", find(TextField.class).withCaption("Member id").single().getValue());
    }

    @Test
    void keptMoneyIsWorkWithAWayOut() {
        open("billing/remittances", "show=unmatched&id=2");

        assertEquals(1, test(grid()).size());
        assertTrue(find(Button.class).withText("Match again").exists());
        test(find(Button.class).withText("Close as not ours").single()).click();
        test(find(Button.class).withText("Do it").single()).click();
        assertTrue(find(Dialog.class).exists());
    }

    @Test
    void aBalanceShowsWhatMadeItAndTakesNoPaymentOfNothing() {
        open("billing/balance", "patient=2");
        TextField amount = find(TextField.class).withCaption("Amount in dollars").single();
        assertEquals("112.40", amount.getValue());

        test(amount).setValue("-5");
        test(find(Button.class).withText("Post payment").single()).click();

        assertTrue(amount.isInvalid());
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return find(Grid.class).single();
    }

    private List<String> titles() {
        return find(H3.class).all().stream().map(H3::getText).toList();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
