package halcyon.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;

/// A patient's phone: nobody is signed in; a link, a birth date and a code.
record Phone(Clinic clinic, Page page) {
    static Phone of(Clinic clinic) {
        Page page = clinic.device();
        page.setViewportSize(390, 844);
        return new Phone(clinic, page);
    }

    void open(String path, LocalDate born, String code) {
        page.navigate(clinic.at(path));
        page.fill("input[name=month]", String.valueOf(born.getMonthValue()));
        page.fill("input[name=day]", String.valueOf(born.getDayOfMonth()));
        page.fill("input[name=year]", String.valueOf(born.getYear()));
        page.fill("input[name=code]", code);
        press("Open");
    }

    /// Answers question after question: the given values for PHQ-9's nine, then the lowest there is.
    void answer(List<Integer> scores) {
        int at = 0;
        while (page.locator("input[name=answer]").count() > 0) {
            if (at < scores.size()) page.check("input[name=answer][value='" + scores.get(at) + "']");
            else page.check("input[name=answer][value='" + lowest() + "']");
            at++;
            next();
            if (sees("Help is there now")) turn(page.getByText("Continue", new Page.GetByTextOptions().setExact(true)));
        }
    }

    private int lowest() {
        return page.locator("input[name=answer]").all().stream()
                .mapToInt(option -> Integer.parseInt(option.getAttribute("value")))
                .min()
                .orElseThrow();
    }

    void next() {
        turn(page.locator("button[type=submit]").last());
    }

    void press(String button) {
        turn(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    /// Every button loads a page; the next look must not be at the old one.
    private void turn(Locator button) {
        page.evaluate("() => document.documentElement.dataset.old = 'yes'");
        button.click();
        page.waitForFunction("() => !document.documentElement.dataset.old && document.readyState !== 'loading'");
    }

    boolean sees(String text) {
        return page.getByText(text).count() > 0;
    }
}
