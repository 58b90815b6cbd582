package halcyon.ui.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import halcyon.ui.stage.StageInstantiators;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.billing", "halcyon.ui.shell"})
class DenialsViewTest extends BrowserlessTest {
    static {
        StageInstantiators.use(BillingPages.billing(), SampleDenials.denials(), SampleAgeing.ageing(), SampleReports.reports(), BillingPages.directory());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @Test
    void saysWhyAndStandsInTheAddress() {
        open("billing/denials", "show=work");
        int all = test(grid()).size();
        open("billing/denials", "show=work&reason=CO-197");
        assertTrue(test(grid()).size() < all);
        assertEquals("The payer found no authorization on this claim.", find(H3.class).all().getFirst().getText());
        view().key("j");
        view().key("o");
        assertTrue(find(com.vaadin.flow.component.html.Span.class).all().stream().anyMatch(span -> span.getText().startsWith("Owner: ")));
    }

    @Test
    void anAppealGoesOnToTheNext() {
        open("billing/denials", "show=work");
        int before = test(grid()).size();
        String first = find(H2.class).all().getFirst().getElement().getTextRecursively();
        view().key("a");
        assertEquals(before - 1, test(grid()).size());
        assertFalse(find(H2.class).all().getFirst().getElement().getTextRecursively().equals(first));
    }

    @Test
    void aLargeSumGivenUpAsksASecondPerson() {
        open("billing/denials", "show=work&id=4");
        view().key("w");
        find(TextArea.class).single().setValue("sent after the limit");
        test(find(Button.class).withText("Do it").single()).click();
        assertFalse(find(Dialog.class).exists());
        open("billing/denials", "show=confirm");
        assertTrue(find(Button.class).withText("Agree").exists());
    }

    @Test
    void aSumOfTheAgeingOpensItsItems() {
        open("billing/ageing", "by=payer&day=2026-11-24");
        long doors = find(Anchor.class).all().stream().filter(door -> door.getHref().contains("age=UP_TO_60")).count();
        assertEquals(5, doors);
        open("billing/ageing", "by=payer&day=2026-11-24&of=Mesa+Plan&age=UP_TO_60");
        assertTrue(find(H2.class).single().getText().startsWith("Mesa Plan"));
        assertTrue(find(Anchor.class).all().stream().anyMatch(door -> door.getHref().startsWith("billing?claim=")));
    }

    private DenialsView view() {
        return find(DenialsView.class).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return find(Grid.class).single();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
