package halcyon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// The second person at a screen of their own: what waits for them comes by itself.
record Witness(Desk desk) {
    static Witness of(Clinic clinic, String person, Hand hand) {
        return new Witness(Desk.of(clinic, person, "/confirm", hand));
    }

    void drawIsRight(String patient) {
        confirm(patient, "It is right: sign");
    }

    void sawTheWaste(String patient) {
        confirm(patient, "I saw it wasted: sign");
    }

    private void confirm(String patient, String button) {
        assertThat(desk.page().locator(".confirm-card").getByText(patient)).isVisible();
        desk.sign(button);
        assertThat(desk.page().locator(".confirm-card")).hasCount(0);
    }
}
