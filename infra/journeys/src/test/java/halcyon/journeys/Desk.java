package halcyon.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// A person of the staff at a screen: finds things by the words on them, as people do.
record Desk(Clinic clinic, Page page, String person, Hand hand) {
    static Desk of(Clinic clinic, String person, String path) {
        return of(clinic, person, path, Hand.MOUSE);
    }

    static Desk of(Clinic clinic, String person, String path, Hand hand) {
        return new Desk(clinic, clinic.signedIn(person, path, hand), person, hand);
    }

    Desk go(String path) {
        page.navigate(clinic.at(path));
        page.waitForSelector("h1");
        return this;
    }

    void press(String button) {
        hand.press(button(button));
    }

    void press(Pattern button) {
        hand.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first());
    }

    /// Presses a button that asks at Keycloak once more who one is, and shows it there.
    void sign(String button) {
        Page popup = page.waitForPopup(() -> press(button));
        clinic.signIn(popup, person);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
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

    /// As [#fill], with the own hand.
    void type(String label, String text) {
        hand.into(field(label));
        page.keyboard().type(text);
        page.keyboard().press("Tab");
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

    /// How often something was touched or clicked on this screen while that was done.
    int taps(Runnable what) {
        int before = pointed("touch") + pointed("mouse");
        what.run();
        return pointed("touch") + pointed("mouse") - before;
    }

    /// How often a `touch` or a `mouse` has pressed on this screen so far.
    int pointed(String pointer) {
        return (int) page.evaluate("kind => JSON.parse(sessionStorage.getItem('pointed') ?? '{}')[kind] ?? 0", pointer);
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).and(page.locator("input, textarea")).first();
    }
}
