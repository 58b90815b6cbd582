package halcyon.ui.stage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.Weight;
import halcyon.directory.Patient;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.ui.parts.DueClock;
import halcyon.ui.parts.Facts;
import halcyon.ui.parts.GateList;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A patient open: banner, gates, clocks, the button that is held.
@Route(value = "sample-patient", layout = MainLayout.class)
@Needs(module = "stage", verb = "see")
@Door(label = "stage.patient", glyph = Glyph.PATIENTS, key = "p", order = 10)
class SamplePatient extends Screen {
    static final ZoneId ZONE = ZoneId.of("America/Denver");

    SamplePatient() {
        super("May the dose be drawn?");
        banner(sampleBanner());
        head().answer(State.STOP, "Not yet.", "One gate is red; Dr. Vance can lift it.");
        Div clocks = new Div(DueClock.since(StagePerson.NOW.minusSeconds(1450), StagePerson.CLOCK), DueClock.downTo(StagePerson.NOW.plusSeconds(350), StagePerson.CLOCK).ring(600), DueClock.downTo(StagePerson.NOW.minusSeconds(40), StagePerson.CLOCK));
        clocks.addClassNames("row", "wide");
        Div main = new Div(clocks, new GateList(gates(), ZONE));
        main.addClassNames("screen-body", "padded");
        body().removeClassName("screen-body");
        body().addClassName("with-facts");
        body().add(main, new Facts().fact("Change", "−14", "points, 74 %", "reliable, rule PHQ-9 v2: 5").fact("Response held", "63", "days", "all 7 scores since day 14 at 9 or less"));
    }

    static PatientBanner sampleBanner() {
        Patient ruiz = new Patient(
                PatientId.of(7), "Ana", "Ruiz", LocalDate.of(1985, 3, 14), "F", "", "", Language.EN, Indication.RESISTANT_DEPRESSION,
                SiteId.of("denver"), "", "", "", "", Optional.of("F33.2"), Optional.of(true), Optional.of(new BigDecimal("70.0")),
                Optional.of(Instant.parse("2026-11-24T16:51:00Z")), "");
        return new PatientBanner(ruiz, StagePerson.CLOCK, ZONE)
                .back("sample-list")
                .course(2, 6, true)
                .chips(StatusBadge.of(State.READY, "consent v3"), StatusBadge.of(State.WATCH, "auth 1 left"), StatusBadge.of(State.READY, "C-SSRS low"));
    }

    private static Clearance gates() {
        return new Clearance(Checkpoint.BEFORE_DRAW, List.of(
                gate("consent", Weight.HARD, true), gate("weight", Weight.HARD, true), gate("pressure", Weight.SOFT, false), gate("ride", Weight.WARNING, false)));
    }

    private static Clearance.Result gate(String gate, Weight weight, boolean clear) {
        return new Clearance.Result(
                gate, weight, clear, false, Sentence.of("stage.gate." + gate), clear ? Optional.empty() : Optional.of(Sentence.of("stage.cure." + gate)), Optional.empty());
    }
}
