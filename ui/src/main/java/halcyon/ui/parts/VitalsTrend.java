package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The vital signs of one session against the clock: pressure as bars, heart rate as a line, saturation as numbers, the dose
/// beneath. `t` shows the same as a table.
@Tag("halcyon-trend")
@JsModule("context://halcyon/trend.js")
public final class VitalsTrend extends Component implements HasSize {
    private static final List<String> WORDS = List.of("band", "dose", "given", "set", "time");

    /// From `from` to `to` on the axis. `low` to `high` is the systolic band within which all is well. `live` draws now.
    public record Session(
            String summary,
            ZoneId zone,
            Instant from,
            Instant to,
            Instant now,
            boolean live,
            @Nullable Integer low,
            @Nullable Integer high,
            List<Taken> sets,
            List<Instant> due,
            @Nullable Dose dose) {}

    /// One set; `alert` when the pressure crossed a limit, `oxygenAlert` when the saturation did.
    public record Taken(
            Instant at, int systolic, int diastolic, int heartRate, int oxygen, int respiratoryRate, @Nullable Integer sedation, boolean alert,
            boolean oxygenAlert) {}

    /// The infusion; `given` once it is over, else the browser counts.
    public record Dose(Instant from, Instant to, double milligrams, @Nullable Double given) {}

    public VitalsTrend() {
        Words.give(this, "trend", WORDS);
    }

    public VitalsTrend(Session session) {
        this();
        show(session);
    }

    public void show(Session session) {
        getElement().setPropertyBean("data", Drawn.of(session));
    }

    record DrawnSet(
            long at, int systolic, int diastolic, int heartRate, int oxygen, int respiratoryRate, @Nullable Integer sedation, boolean alert,
            boolean oxygenAlert) {}

    record DrawnDose(long from, long to, double milligrams, @Nullable Double given) {}

    record Drawn(
            String summary, String zone, long from, long to, long now, boolean live, @Nullable Integer low, @Nullable Integer high,
            List<DrawnSet> sets, List<Long> due, @Nullable DrawnDose dose) {
        static Drawn of(Session session) {
            return new Drawn(
                    session.summary(), session.zone().getId(), session.from().toEpochMilli(), session.to().toEpochMilli(), session.now().toEpochMilli(),
                    session.live(), session.low(), session.high(), session.sets().stream().map(Drawn::set).toList(),
                    session.due().stream().map(Instant::toEpochMilli).toList(), dose(session.dose()));
        }

        private static DrawnSet set(Taken set) {
            return new DrawnSet(
                    set.at().toEpochMilli(), set.systolic(), set.diastolic(), set.heartRate(), set.oxygen(), set.respiratoryRate(), set.sedation(),
                    set.alert(), set.oxygenAlert());
        }

        private static @Nullable DrawnDose dose(@Nullable Dose dose) {
            return dose == null ? null : new DrawnDose(dose.from().toEpochMilli(), dose.to().toEpochMilli(), dose.milligrams(), dose.given());
        }
    }
}
