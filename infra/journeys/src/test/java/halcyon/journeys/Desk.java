package halcyon.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// A person of the staff at a screen: finds things by the words on them, as people do.
record Desk(Clinic clinic, Page page) {
    static Desk of(Clinic clinic, String person, String path) {
        return new Desk(clinic, clinic.signedIn(person, path));
    }

    Desk go(String path) {
        page.navigate(clinic.at(path));
        page.waitForSelector("h1");
        return this;
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
    }

    void press(Pattern button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
    }

    /// Types into a field by its label and leaves it.
    void fill(String label, String text) {
        Locator field = field(label);
        field.fill(text);
        field.press("Tab");
    }

    /// Types a date; Enter takes it and closes the calendar.
    void date(String label, String date) {
        field(label).fill(date);
        field(label).press("Enter");
    }

    /// Types and takes the first thing offered.
    void pick(String label, String text) {
        Locator field = field(label);
        field.fill(text);
        page.locator("vaadin-combo-box-item:not([hidden])").filter(new Locator.FilterOptions().setHasText(text)).first().click();
    }

    void choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
    }

    void tick(String start) {
        page.getByLabel(Pattern.compile("^" + start)).first().check();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).and(page.locator("input, textarea")).first();
    }
}
