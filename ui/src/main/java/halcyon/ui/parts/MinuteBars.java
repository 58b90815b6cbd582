package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.List;

/// The minutes that earned one line of a claim, on an axis that all lines share. Solid bars earn, hollow ones are evidence.
@Tag("halcyon-minutes")
@JsModule("context://halcyon/minutes.js")
public final class MinuteBars extends Component {
    /// `kind` "infusion" is violet, anything else teal; `label` is read aloud ("10:10 to 10:50, pump 1").
    public record Bar(Instant from, Instant to, String kind, boolean earns, String label) {}

    /// The axis of all lines: give every line of a claim the same.
    public MinuteBars(Instant from, Instant to, List<Bar> bars) {
        getElement().setPropertyBean("data", new Line(from.toEpochMilli(), to.toEpochMilli(), bars.stream().map(MinuteBars::drawn).toList()));
    }

    private static Drawn drawn(Bar bar) {
        return new Drawn(bar.from().toEpochMilli(), bar.to().toEpochMilli(), bar.kind(), bar.earns(), bar.label());
    }

    record Line(long from, long to, List<Drawn> bars) {}

    record Drawn(long from, long to, String kind, boolean earns, String label) {}
}
