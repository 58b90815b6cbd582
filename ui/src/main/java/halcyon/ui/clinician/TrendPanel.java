package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import halcyon.protocol.Protocol;
import halcyon.treatment.Session;
import halcyon.treatment.SessionState;
import halcyon.ui.parts.DueClock;
import halcyon.ui.parts.VitalsTrend;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The clocks and the trend of a session that has begun.
final class TrendPanel extends Div {
    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final Set<String> NOT_PRESSURE =
            Set.of("oxygen-low", "oxygen-critical", "breathing-low", "sedation-low", "heart-rate-high", "heart-rate-low");

    private final transient Bedside bedside;
    private final CockpitView cockpit;
    private final Session session;
    private final transient Protocol protocol;

    TrendPanel(Bedside bedside, CockpitView cockpit, Session session) {
        this.bedside = bedside;
        this.cockpit = cockpit;
        this.session = session;
        protocol = bedside.protocols.version(bedside.actor(), session.protocolVersion());
        var chart = new Div(new H2(getTranslation("clinician.trend")), new VitalsTrend(trend()));
        chart.addClassName("cockpit-chart");
        add(clocks(), chart);
    }

    private Component clocks() {
        var clocks = new Div();
        clocks.addClassName("cockpit-clocks");
        clocks.getElement().setAttribute("tabindex", "0");
        clocks.getElement().setAttribute("role", "group");
        clocks.getElement().setAttribute("aria-label", getTranslation("clinician.clocks"));
        var colour = SessionWords.colour(session.state());
        var icon = new Span(colour.icon());
        icon.addClassName("is-" + colour.word());
        clocks.add(icon);
        switch (session.state()) {
            case RUNNING -> clocks.add(loud(started(), "clinician.running", protocol.dose().infusionMinutes()));
            case MONITORING ->
                clocks.add(loud(session.stoppedAt().orElseThrow(), "clinician.watched", protocol.discharge().minutesAfterEnd()));
            case PREPARING, DRAWN, DISCHARGED, SIGNED, ABANDONED -> clocks.add(fact(session.observer(), getTranslation("clinician.observer")));
        }
        session.dose().ifPresent(dose -> {
            clocks.add(fact(dose.milligrams().toPlainString() + " mg " + session.route(), getTranslation("clinician.per-kilogram",
                    protocol.dose().milligramsPerKilogram().stripTrailingZeros().toPlainString())));
            clocks.add(fact(dose.millilitresPerHour().stripTrailingZeros().toPlainString() + " mL/h", session.chair()));
        });
        session.nextVitalsDue().ifPresent(due -> clocks.add(next(due)));
        return clocks;
    }

    private Component loud(Instant since, String key, int minutes) {
        var clock = new Div(DueClock.since(since, bedside.clock));
        clock.addClassName("clock-loud");
        var words = fact(getTranslation(key), getTranslation("clinician.of-minutes", minutes));
        var both = new Div(clock, words);
        both.addClassNames("row", "wide");
        return both;
    }

    private Component next(Instant due) {
        var seconds = protocol.monitoring().afterEveryMinutes() * 60L;
        var next = new Div(new Span(getTranslation("clinician.next-vitals")), DueClock.downTo(due, bedside.clock).ring(seconds));
        next.addClassName("cockpit-next");
        return next;
    }

    private VitalsTrend.Session trend() {
        var sets = session.vitals().stream().filter(set -> set.struck().isEmpty()).toList();
        var first = sets.isEmpty() ? started() : sets.getFirst().at();
        var infusion = Duration.ofMinutes(protocol.dose().infusionMinutes());
        var planned = started().plus(infusion).plus(Duration.ofMinutes(protocol.calendar().monitoringMinutes()));
        var now = bedside.clock.instant();
        var live = session.state() == SessionState.RUNNING || session.state() == SessionState.MONITORING;
        var end = session.dischargedAt().orElse(now);
        var band = session.systolicBand();
        return new VitalsTrend.Session(
                getTranslation("clinician.trend.summary", sets.size()),
                cockpit.zone(),
                (first.isBefore(started()) ? first : started()).minus(MARGIN),
                (planned.isAfter(end) ? planned : end).plus(MARGIN),
                now,
                live,
                band.map(Session.Band::low).orElse(null),
                band.map(Session.Band::high).orElse(null),
                sets.stream().map(TrendPanel::taken).toList(),
                due(now),
                dose(infusion));
    }

    private Instant started() {
        return session.startedAt().orElse(session.checkedInAt());
    }

    private List<Instant> due(Instant now) {
        List<Instant> due = new ArrayList<>();
        if (session.state() == SessionState.RUNNING)
            protocol.monitoring().duringMinutes().forEach(minute -> due.add(started().plus(Duration.ofMinutes(minute))));
        session.nextVitalsDue().ifPresent(due::add);
        return due.stream().filter(moment -> moment.isAfter(now)).distinct().sorted().toList();
    }

    private VitalsTrend.@Nullable Dose dose(Duration infusion) {
        if (session.dose().isEmpty()) return null;
        var milligrams = session.dose().get().milligrams().doubleValue();
        @Nullable Double given = session.givenMilligrams().map(Number::doubleValue).orElse(null);
        return new VitalsTrend.Dose(started(), session.stoppedAt().orElse(started().plus(infusion)), milligrams, given);
    }

    private static VitalsTrend.Taken taken(Session.Vitals vitals) {
        var set = vitals.set();
        var pressure = vitals.alerts().stream().anyMatch(word -> !NOT_PRESSURE.contains(word));
        var oxygen = vitals.alerts().stream().anyMatch(word -> word.startsWith("oxygen"));
        @Nullable Integer sedation = set.sedation().isPresent() ? set.sedation().getAsInt() : null;
        return new VitalsTrend.Taken(
                vitals.at(), set.systolic(), set.diastolic(), set.heartRate(), set.oxygen(), set.respiratoryRate(), sedation, pressure, oxygen);
    }

    private static Div fact(String value, String under) {
        var fact = new Div(new Span(value), new Span(under));
        fact.addClassName("cockpit-fact");
        return fact;
    }
}
