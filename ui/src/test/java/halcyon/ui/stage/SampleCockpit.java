package halcyon.ui.stage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import halcyon.ui.parts.DueClock;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.HoldButton;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.parts.VitalsPad;
import halcyon.ui.parts.VitalsPad.Field;
import halcyon.ui.parts.VitalsTrend;
import halcyon.ui.parts.VitalsTrend.Taken;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A session under way.
@Route(value = "sample-cockpit", layout = MainLayout.class)
@Needs(module = "stage", verb = "see")
@Door(label = "stage.cockpit", glyph = Glyph.SESSIONS, key = "s", order = 8)
class SampleCockpit extends Screen {
    private static final Instant START = StagePerson.NOW.minus(Duration.ofMinutes(24));

    SampleCockpit() {
        super("How is this session going?");
        banner(SamplePatient.sampleBanner());
        head().setVisible(false);
        Div alarmWords = new Div(span("Warning: blood pressure 152/94", "alarm-title"), new Div(span("Systolic is 21 % above baseline 126. Limit for this patient is 20 %. Repeat now.", "alarm-cure")));
        Div alarm = new Div(State.WATCH.icon(), alarmWords);
        alarm.addClassName("alarm");
        above(alarm);
        Div cockpit = new Div(left(), right());
        cockpit.addClassName("cockpit");
        body().removeClassName("screen-body");
        body().addClassName("cockpit-body");
        body().getStyle().set("flex", "1").set("min-height", "0").set("display", "flex").set("flex-direction", "column");
        Div foot = new Div(new Button("Adverse event"), new Button("Note"), new Button("Pause infusion"), new HoldButton("Stop infusion", () -> Toast.done("stopped")));
        foot.addClassName("cockpit-foot");
        body().add(cockpit, foot);
    }

    private static Div left() {
        Div loud = new Div(DueClock.since(START, StagePerson.CLOCK));
        loud.addClassName("clock-loud");
        Div dose = new Div(new Span("35 mg IV"), new Span("0.5 mg/kg"));
        dose.addClassName("cockpit-fact");
        Div clocks = new Div(State.DOSED.icon(), loud, dose, DueClock.downTo(StagePerson.NOW.plusSeconds(350), StagePerson.CLOCK).ring(600));
        clocks.addClassName("cockpit-clocks");
        Div chart = new Div(new H2("Trend"), new VitalsTrend(trend()));
        chart.addClassName("cockpit-chart");
        Div left = new Div(clocks, chart);
        left.addClassName("cockpit-left");
        return left;
    }

    private static VitalsTrend.Session trend() {
        return new VitalsTrend.Session(
                "Four sets", SamplePatient.ZONE, START.minus(Duration.ofMinutes(20)), START.plus(Duration.ofMinutes(80)), StagePerson.NOW, true, 101, 151,
                List.of(
                        new Taken(START.minus(Duration.ofMinutes(12)), 126, 80, 72, 98, 14, null, false, false),
                        new Taken(START, 128, 82, 74, 98, 14, 5, false, false),
                        new Taken(START.plus(Duration.ofMinutes(10)), 141, 88, 79, 97, 13, 4, false, false),
                        new Taken(START.plus(Duration.ofMinutes(20)), 152, 94, 88, 97, 14, 4, true, false)),
                List.of(START.plus(Duration.ofMinutes(30)), START.plus(Duration.ofMinutes(40)), START.plus(Duration.ofMinutes(55))),
                new VitalsTrend.Dose(START, START.plus(Duration.ofMinutes(40)), 35, null));
    }

    private static Div right() {
        VitalsPad pad = new VitalsPad(List.of(
                new Field("systolic", "SYS", "systolic", "mmHg", 40, 300, false, 152, 90, 151), Field.of("diastolic", "DIA", "diastolic", "mmHg", 20, 200, 94),
                Field.of("heartRate", "HR", "heart rate", "/min", 20, 250, 88), new Field("oxygen", "SpO₂", "oxygen saturation", "%", 40, 100, false, 97, 92, null),
                Field.of("respiratoryRate", "RR", "respiratory rate", "/min", 0, 60, 14), new Field("sedation", "MOAA/S", "sedation", "0–5", 0, 5, true, 4, null, null)));
        pad.onSave(set -> Toast.done(set.toString()));
        Div right = new Div(new H2("Vitals 10:34"), pad);
        right.addClassName("cockpit-right");
        return right;
    }

    private static Span span(String text, String style) {
        Span span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
