package halcyon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import halcyon.audit.Audit;
import halcyon.audit.Verdict;
import halcyon.billing.Billing;
import halcyon.billing.ClaimState;
import halcyon.local.demo.Growth;
import halcyon.local.payer.DemoPayer;
import halcyon.outcomes.Chart;
import halcyon.outcomes.Outcomes;
import halcyon.platform.DemoClock;
import halcyon.platform.OutboxState;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The nine steps, each by the person whose job it is, in a real browser behind real sign-ins.
class MainJobJourneyTest {
    private static final Clinic CLINIC = new Clinic();
    private static final LocalDate BORN = LocalDate.of(1985, 3, 14);
    private static final Actor JUDGE = Actor.system("journey");
    private static long patient;
    private static String session = "";
    private static String claimFile = "";

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @BeforeAll
    static void openTheClinics() {
        bean(Growth.class).openClinics();
    }

    @Test
    void nineStepsFromTheCallToTheRecord() throws IOException {
        try {
            walk();
        } catch (RuntimeException | AssertionError ended) {
            CLINIC.photograph("ended");
            throw ended;
        }
    }

    private static void walk() throws IOException {
        theCallBecomesAPatient();
        theNurseScreens();
        thePatientAnswersTheBaselineOnThePhone();
        theWholeCourseIsBookedInOneAct();
        thePatientSignsTheConsentOnThePhone();
        theSessionIsGivenWatchedAndSigned();
        theClaimIsSentAndPaid();
        theScoreIsBetterAfterAWeek();
        managerAndComplianceLookBack();
    }

    private static void theCallBecomesAPatient() {
        Desk fiona = Desk.of(CLINIC, "fiona", "/call");
        fiona.press("Yes, show help now");
        assertThat(fiona.page().getByText("988").first()).isVisible();
        fiona.press("A new call");
        fiona.press("No, we can go on");

        fiona.fill("First name", "Ana");
        fiona.fill("Family name", "Ruiz");
        fiona.date("Birth date", "3/14/1985");
        fiona.press("Next");
        fiona.fill("Mobile phone", "303-555-0142");
        fiona.fill("E-mail", "ana.ruiz@example.org");
        fiona.press("Next");
        fiona.page().locator("vaadin-radio-button").filter(hasText("epression")).first().click();
        fiona.press("Next");
        fiona.fill("In the caller's words", "sertraline, venlafaxine");
        fiona.press("Next");
        fiona.page().locator("vaadin-radio-button").filter(hasText("Insurance")).click();
        fiona.pick("Insurer", "Front Range Health Plan");
        fiona.fill("Member number", "FR362294020");
        fiona.press("Next");
        fiona.fill("Times that suit", "mornings");
        fiona.press("Write down the referral");

        fiona.page().waitForURL(url -> url.contains("/register/"));
        fiona.page().locator("vaadin-radio-button").filter(hasText("Female")).click();
        fiona.fill("Street and number", "1450 Ogden St");
        fiona.fill("City", "Denver");
        fiona.fill("State", "CO");
        fiona.fill("ZIP code", "80218-2314");
        fiona.press("Register");
        fiona.page().waitForURL(Pattern.compile(".*/patient/\\d+.*"));
        patient = number(fiona.page().url(), "patient/(\\d+)");
    }

    private static void theNurseScreens() {
        Desk nora = Desk.of(CLINIC, "nora", "/patient/" + patient + "/screen");
        nora.pick("Diagnosis (ICD-10-CM, billable)", "F33.2");
        trial(nora, 0, "sertraline", "SSRI", "10");
        nora.fill("Weight today", "70.0");
        nora.fill("Height", "168");
        nora.fill("Allergies", "none known");
        nora.press("Decide");
        assertThat(nora.page().getByText("The path stops here, with a way on")).isVisible();
        trial(nora, 1, "venlafaxine", "SNRI", "12");
        nora.press("Decide");
        nora.page().waitForURL(Pattern.compile(".*/patient/\\d+$"));
    }

    private static void thePatientAnswersTheBaselineOnThePhone() {
        Phone phone = linked("Send baseline link");
        phone.press("Begin");
        phone.answer(List.of(3, 3, 3, 2, 2, 2, 2, 2, 1));
        assertThat(phone.page().getByText("Your answers are in.")).isVisible();
        assertTrue(phone.sees("988"), "crisis help is shown at once");
        assertEquals(1, bean(Outcomes.class).safetyTasksOf(JUDGE, PatientId.of(patient)).size());
    }

    private static void theWholeCourseIsBookedInOneAct() {
        Desk fiona = Desk.of(CLINIC, "fiona", "/book/" + patient);
        fiona.page().click("#book-all");
        assertThat(fiona.page().locator(".book-answer a.filled")).isVisible();
        assertEquals(6, bean(halcyon.scheduling.Scheduling.class).bookingsOf(JUDGE, PatientId.of(patient)).size());
    }

    private static void thePatientSignsTheConsentOnThePhone() {
        Phone phone = linked("Send consent link");
        while (!phone.sees("Do you want to sign?")) phone.next();
        phone.press("Sign");
        assertThat(phone.page().locator(".trouble").first()).isVisible();
        phone.page().fill("input[name=name]", "Ana Ruiz");
        phone.press("Sign");
        assertThat(phone.page().getByText("Thank you, it is signed")).isVisible();
    }

    private static void theSessionIsGivenWatchedAndSigned() {
        toTheFirstVisit();
        checkIn();
        Desk nora = Desk.of(CLINIC, "nora", "/session/" + session);
        assertThat(nora.page().getByText("Not yet.").first()).isVisible();
        disposeOfTheSafetyWork(nora);

        nora.go("/session/" + session);
        nora.fill("Weight today", "70.0");
        nora.press("Record weight");
        assertThat(nora.page().getByLabel("Weight today").and(nora.page().locator("input"))).hasValue("");
        vitals(nora, "124", "78", "72", "98", "14", "");
        nora.press(Pattern.compile("^Draw 3\\.5 mL from .*"));
        asks(nora, "May the infusion start?");
        anotherPersonChecksTheDraw();
        nora.go("/session/" + session);
        nora.press("Start infusion");
        asks(nora, "How is this session going?");
        for (int set = 0; set < 4; set++) {
            bean(DemoClock.class).advance(Duration.ofMinutes(10));
            vitals(nora, "136", "84", "80", "97", "14", "4");
        }
        hold(nora, "Stop infusion");
        asks(nora, "May the patient go home?");
        for (int set = 0; set < 3; set++) {
            bean(DemoClock.class).advance(Duration.ofMinutes(15));
            vitals(nora, "126", "79", "74", "98", "14", "5");
        }
        discharge(nora);

        Desk priya = Desk.of(CLINIC, "priya", "/session/" + session);
        Page popup = priya.page().waitForPopup(() -> priya.press("Sign"));
        CLINIC.signIn(popup, "priya");
        assertThat(priya.page().getByText(Pattern.compile("Signed by Priya Raman.*"))).isVisible();
    }

    private static void anotherPersonChecksTheDraw() {
        Desk priya = Desk.of(CLINIC, "priya", "/confirm");
        assertThat(priya.page().locator(".confirm-card").getByText("Ruiz, Ana")).isVisible();
        Page popup = priya.page().waitForPopup(() -> priya.press("It is right: sign"));
        CLINIC.signIn(popup, "priya");
        assertThat(priya.page().locator(".confirm-card")).hasCount(0);
    }

    private static void theClaimIsSentAndPaid() throws IOException {
        assertTrue(bean(OutboxState.class).awaitEmpty(Duration.ofSeconds(60)));
        Desk bella = Desk.of(CLINIC, "bella", "/billing?show=ready");
        bella.press("Send");
        assertThat(bella.page().getByText(Pattern.compile(".*sent in .*")).first()).isVisible();
        Path outbound = CLINIC.files().resolve("edi/outbound");
        try (var files = Files.list(outbound)) {
            claimFile = files.filter(file -> file.toString().endsWith(".edi")).findFirst().orElseThrow().getFileName().toString();
        }
        LocalDate tomorrow = LocalDate.ofInstant(bean(Clock.class).instant(), java.time.ZoneOffset.UTC).plusDays(1);
        DemoPayer.Answers answers = new DemoPayer().answer(Files.readAllBytes(outbound.resolve(claimFile)), tomorrow, number -> false);
        bella.go("/billing/remittances");
        receive(bella, "answer.999", answers.acknowledgement(), ClaimState.ACKNOWLEDGED);
        receive(bella, "answer.277ca", answers.claimStatus(), ClaimState.ACCEPTED);
        receive(bella, "answer.835", answers.remittance(), ClaimState.PAID);
        bella.go("/billing?show=paid");
        assertThat(bella.page().getByText("Ruiz, Ana").first()).isVisible();
        assertTrue(bean(Billing.class).balance(JUDGE, PatientId.of(patient)).isPositive());
    }

    private static void theScoreIsBetterAfterAWeek() {
        Messages.in(CLINIC.files()).takeAsRead();
        bean(DemoClock.class).advance(Duration.ofHours(24));
        Phone nextDay = messaged();
        nextDay.press("Begin");
        nextDay.answer(List.of());
        assertThat(nextDay.page().getByText("Your answers are in.")).isVisible();

        bean(DemoClock.class).advance(Duration.ofDays(7));
        Phone later = messaged();
        later.press("Begin");
        later.answer(List.of(1, 1, 1, 1, 1, 1, 1, 2, 0));
        assertThat(later.page().getByText("Your answers are in.")).isVisible();

        assertEquals(Chart.Verdict.RESPONSE, bean(Outcomes.class).chart(JUDGE, PatientId.of(patient), "phq-9").verdict());
        Desk nora = Desk.of(CLINIC, "nora", "/patient/" + patient + "/outcomes");
        assertThat(nora.page().locator("halcyon-outcome-chart")).isVisible();
    }

    private static void managerAndComplianceLookBack() {
        Desk nadia = Desk.of(CLINIC, "nadia", "/manager");
        assertThat(nadia.page().locator("text=Denver, Cherry Creek >> visible=true").first()).isVisible();
        Desk carla = Desk.of(CLINIC, "carla", "/audit/" + patient);
        carla.press(Pattern.compile("Verify.*"));
        assertThat(carla.page().locator(".is-ready").first()).isVisible();

        assertTrue(bean(OutboxState.class).awaitEmpty(Duration.ofSeconds(60)), "zero undelivered events");
        assertTrue(bean(Billing.class).trialBalance(JUDGE).balances(), "the ledger balances");
        assertInstanceOf(Verdict.Intact.class, bean(Audit.class).verify(JUDGE));
    }

    private static void trial(Desk nora, int row, String drug, String drugClass, String weeks) {
        var line = nora.page().locator(".trial-row").nth(row);
        line.getByLabel("Medicine", new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true)).last().fill(drug);
        line.getByLabel("Class").fill(drugClass);
        line.getByLabel("Weeks").fill(weeks);
        line.getByLabel("Adequate dose").check();
        line.getByLabel("Stopped because").fill("no response");
        line.getByLabel("Stopped because").press("Tab");
    }

    /// Front desk sends a link and reads address and code to the patient, who opens it.
    private static Phone linked(String button) {
        Desk fiona = Desk.of(CLINIC, "fiona", "/patient/" + patient);
        fiona.press(button);
        String path = fiona.page().locator("#issued-link a.issued-address").textContent().strip();
        String code = fiona.page().locator("#issued-link .issued-code").textContent().strip();
        Phone phone = Phone.of(CLINIC);
        phone.open(path, BORN, code);
        return phone;
    }

    /// The newest link and code that were sent to the patient by message.
    private static Phone messaged() {
        Messages.Link link = Messages.in(CLINIC.files()).awaitNewLink(Duration.ofMinutes(3));
        Phone phone = Phone.of(CLINIC);
        phone.open(link.path(), BORN, link.code());
        return phone;
    }

    private static void toTheFirstVisit() {
        var first = bean(halcyon.scheduling.Scheduling.class).bookingsOf(JUDGE, PatientId.of(patient)).getFirst();
        Duration ahead = Duration.between(bean(Clock.class).instant(), first.place().slot().from());
        if (ahead.isPositive()) bean(DemoClock.class).advance(ahead);
    }

    private static void checkIn() {
        Desk fiona = Desk.of(CLINIC, "fiona", "/patient/" + patient);
        fiona.press("Check in");
        fiona.tick("Said the full name");
        fiona.tick("Said the birth date");
        fiona.fill("Who takes the patient home?", "Luis Ruiz");
        fiona.fill("Phone of the escort", "303-555-0199");
        fiona.page().locator("vaadin-radio-group").filter(hasText("Pregnant")).locator("vaadin-radio-button").filter(hasText("Does not apply")).click();
        fiona.tick("Asked today");
        fiona.press("Check in");
        assertThat(fiona.page().locator(".check-in-gates")).isVisible();
        session = String.valueOf(bean(halcyon.treatment.Treatments.class)
                .sessionOf(JUDGE, bean(halcyon.scheduling.Scheduling.class).bookingsOf(JUDGE, PatientId.of(patient)).getFirst().id())
                .orElseThrow()
                .id());
    }

    private static void disposeOfTheSafetyWork(Desk nora) {
        long task = bean(Outcomes.class).safetyTasksOf(JUDGE, PatientId.of(patient)).getFirst().id();
        nora.go("/safety/" + task);
        nora.page().locator("vaadin-text-area textarea").first().fill("Passive thoughts only, no plan or intent; safety plan written with the patient.");
        nora.press("Close with this disposition");
        nora.page().waitForCondition(() -> bean(Outcomes.class).safetyTasksOf(JUDGE, PatientId.of(patient)).getFirst().closedAt().isPresent());
    }

    private static void vitals(Desk nora, String... values) {
        int before = bean(halcyon.treatment.Treatments.class).session(JUDGE, sessionId()).vitals().size();
        String[] names = {"systolic", "diastolic", "heartRate", "oxygen", "respiratoryRate", "sedation"};
        for (int i = 0; i < names.length; i++) nora.page().locator("halcyon-vitals-pad input[name=" + names[i] + "]").fill(values[i]);
        nora.page().locator("halcyon-vitals-pad .pad-save").click();
        nora.page().waitForCondition(() -> bean(halcyon.treatment.Treatments.class).session(JUDGE, sessionId()).vitals().size() == before + 1);
        assertThat(nora.page().locator("halcyon-vitals-pad input[name=systolic]")).hasValue("");
    }

    private static halcyon.treatment.SessionId sessionId() {
        return new halcyon.treatment.SessionId(Long.parseLong(session));
    }

    private static void hold(Desk nora, String label) {
        var button = nora.page().locator("halcyon-hold button").filter(hasText(label)).first();
        button.hover();
        nora.page().mouse().down();
        nora.page().waitForCondition(() -> bean(halcyon.treatment.Treatments.class).session(JUDGE, sessionId()).stoppedAt().isPresent());
        nora.page().mouse().up();
    }

    private static void discharge(Desk nora) {
        nora.press("Discharge");
        assertThat(nora.page().locator("vaadin-radio-group.aldrete")).hasCount(5);
        nora.press("All 2");
        nora.press("All hold");
        nora.page().locator("#ride vaadin-radio-button").first().locator("input").check();
        nora.page().locator("#advice vaadin-radio-button").first().locator("input").check();
        nora.press("Patient leaves");
        asks(nora, "Is this record right?");
    }

    private static void asks(Desk desk, String question) {
        assertThat(desk.page().locator("h1")).hasText(question);
    }

    private static void receive(Desk bella, String name, byte[] bytes, ClaimState then) {
        bella.go("/billing/remittances");
        bella.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        bella.page().waitForCondition(() -> bean(Billing.class).claimsOf(JUDGE, PatientId.of(patient)).getFirst().state() == then);
        assertThat(bella.page().getByText(name).first()).isVisible();
    }

    private static com.microsoft.playwright.Locator.FilterOptions hasText(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }

    private static long number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) throw new IllegalStateException(pattern + " is not in " + text);
        return Long.parseLong(found.group(1));
    }

    private static <T> T bean(Class<T> type) {
        ApplicationContext beans = CLINIC.halcyon().beans();
        return beans.getBean(type);
    }
}
