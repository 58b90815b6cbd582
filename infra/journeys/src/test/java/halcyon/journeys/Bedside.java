package halcyon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import halcyon.platform.DemoClock;
import halcyon.shared.Actor;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.Treatments;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// A nurse at the chair with the cockpit of a session before her.
record Bedside(Desk desk, SessionId session) {
    private static final Actor JUDGE = Actor.system("journey");
    private static final int ALMOST_NOW_MILLIS = 5000;

    /// Signs in straight at the chair.
    static Bedside of(Clinic clinic, String person, Hand hand, SessionId session) {
        return shown(Desk.of(clinic, person, "/session/" + session, hand), session);
    }

    static Bedside of(Desk desk, SessionId session) {
        return shown(desk.go("/session/" + session), session);
    }

    private static Bedside shown(Desk desk, SessionId session) {
        desk.page().waitForSelector("halcyon-cockpit .not-a-monitor:not(:empty)");
        return new Bedside(desk, session);
    }

    Session record() {
        return desk.clinic().bean(Treatments.class).session(JUDGE, session);
    }

    void asks(String question) {
        assertThat(page().locator("h1")).hasText(question);
    }

    /// The clocks stand beside the keypad, not under it.
    void showsClocksBesideThePad() {
        page().waitForFunction("() => document.querySelector('.cockpit-clocks').getBoundingClientRect().top < document.querySelector('.pad-keys').getBoundingClientRect().top");
    }

    void weigh(String kilograms) {
        desk.type("Weight today", kilograms);
        desk.press("Record weight");
        assertThat(page().getByLabel("Weight today").and(page().locator("input"))).hasValue("");
    }

    /// A whole set as its digits: the fields go on by themselves.
    void vitals(String digits) {
        int before = record().vitals().size();
        enter(digits);
        page().waitForCondition(() -> record().vitals().size() > before);
        assertThat(pad("input[name=systolic]")).hasValue("");
    }

    /// As [#vitals], without waiting for the server.
    void enter(String digits) {
        switch (desk.hand()) {
            case MOUSE -> {
                pad("input[name=systolic]").click();
                page().keyboard().type(digits);
                pad(".pad-save").click();
            }
            case FINGER -> {
                for (String digit : digits.split("")) key(digit).tap();
                pad(".pad-save").tap();
            }
            case KEYS -> {
                page().keyboard().press("v");
                page().keyboard().type(digits);
                page().keyboard().press("Enter");
            }
        }
    }

    void note(String words) {
        page().keyboard().press("n");
        page().keyboard().type(words);
        page().keyboard().press("Enter");
        assertThat(page().locator(".cockpit-events")).containsText(words);
    }

    void draw() {
        desk.press(Pattern.compile("^Draw .* from .*"));
    }

    void start(String button) {
        desk.press(button);
        page().waitForCondition(() -> record().startedAt().isPresent());
    }

    /// The last device of a nasal dose: the drug is in the patient.
    void lastDevice() {
        desk.press("Give the next device");
        page().waitForCondition(() -> record().stoppedAt().isPresent());
    }

    void waste() {
        desk.press(Pattern.compile("^Enter .* mL as waste"));
    }

    void stop() {
        Locator button = page().locator("halcyon-hold button").first();
        desk.hand().hold(button, () -> record().stoppedAt().isPresent());
    }

    /// The clinic's clock goes on, and the cockpit has heard of it.
    void later(Duration by) {
        desk.clinic().bean(DemoClock.class).advance(by);
        double now = desk.clinic().bean(Clock.class).millis();
        page().waitForCondition(() -> heard() > now - ALMOST_NOW_MILLIS);
    }

    private double heard() {
        return ((Number) page().evaluate("async () => { const { line } = document.querySelector('halcyon-cockpit'); await line.look(); return line.now(); }"))
                .doubleValue();
    }

    /// All is well, and somebody takes the patient home.
    void findReady() {
        desk.press("Discharge");
        assertThat(page().locator("vaadin-radio-group.aldrete")).hasCount(5);
        desk.press("All 2");
        desk.press("All hold");
        desk.hand().press(page().locator("#ride vaadin-radio-button").first());
        desk.hand().press(page().locator("#advice vaadin-radio-button").first());
    }

    /// Puts the questions of the way home aside.
    void backToVitals() {
        desk.press("Back to the vitals");
        assertThat(pad("input[name=systolic]")).isVisible();
    }

    void leave() {
        desk.press("Patient leaves");
    }

    /// What the page sends back with every entry.
    String token() {
        return (String) page().evaluate("document.querySelector('halcyon-cockpit').line.picture.token");
    }

    /// Sends a note for this session as that browser, past its page; says the status of the answer.
    int send(Page browser, Map<String, String> headers) {
        String note = "{\"key\": \"%s\", \"kind\": \"note\", \"at\": %d, \"sure\": false, \"text\": \"sent past the page\"}"
                .formatted(UUID.randomUUID(), desk.clinic().bean(Clock.class).millis());
        RequestOptions request = RequestOptions.create().setData(note).setHeader("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        return browser.request().post(desk.clinic().at("/cockpit/" + session), request).status();
    }

    private Locator key(String digit) {
        return pad(".pad-key").and(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(digit).setExact(true)));
    }

    private Locator pad(String part) {
        return page().locator("halcyon-vitals-pad " + part);
    }

    private Page page() {
        return desk.page();
    }
}
