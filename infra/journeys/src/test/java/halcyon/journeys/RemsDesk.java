package halcyon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import halcyon.treatment.SessionId;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A nurse with the papers of the safety programme: the enrolment, the form after the session, the queue.
record RemsDesk(Desk desk) {
    private static final byte[] SCAN = "%PDF-1.7 a scanned form".getBytes(StandardCharsets.US_ASCII);

    void enrol(String family, String number) {
        desk.go("/rems/enrolments");
        desk.press("Enrol a patient");
        desk.pick("Patient", family);
        desk.fill("Number of the enrolment", number);
        desk.pick("Prescriber", "Priya Raman");
        desk.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("form.pdf", "application/pdf", SCAN));
        assertThat(desk.page().getByText(Pattern.compile("^form\\.pdf, .*"))).isVisible();
        desk.press("Keep the enrolment");
        assertThat(desk.page().getByText(Pattern.compile(family + ".* is enrolled\\.")).first()).isVisible();
    }

    /// Answers with no what the record cannot know.
    void complete(SessionId session) {
        desk.go("/rems/form/" + session);
        assertThat(desk.page().getByText("Something is missing.")).isVisible();
        Locator open = desk.page().locator(".rems-form vaadin-radio-group:not(:has(vaadin-radio-button[checked]))");
        while (open.count() > 0) open.first().locator("vaadin-radio-button").filter(new Locator.FilterOptions().setHasText("No")).click();
        desk.press("Save answers");
        assertThat(desk.page().getByText("Complete, it can go out.")).isVisible();
    }

    void submitFromTheQueue(String family, String confirmation) {
        desk.go("/rems?show=ready");
        desk.page().getByLabel(Pattern.compile("Choose the form of " + family + ".*")).check();
        desk.press("Mark as gone out (1)");
        desk.fill("Confirmation number", confirmation);
        desk.press("Mark as gone out");
        assertThat(desk.page().getByText("One form marked as gone out.").first()).isVisible();
        desk.go("/rems?show=submitted");
        assertThat(desk.page().locator(".rems-queue").getByText(Pattern.compile(family + ".*")).first()).isVisible();
    }
}
