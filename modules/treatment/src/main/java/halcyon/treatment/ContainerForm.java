package halcyon.treatment;

import java.util.List;

/// What a container is. A `SET` is several counted as one amount, as lots were kept before containers had numbers.
public enum ContainerForm {
    VIAL(Measure.ML),
    BOTTLE(Measure.ML, Measure.LOZENGE, Measure.CAPSULE),
    DEVICE(Measure.DEVICE),
    SET(Measure.values());

    private final List<Measure> measures;

    ContainerForm(Measure... measures) {
        this.measures = List.of(measures);
    }

    /// In what its content can be counted, the usual one first.
    public List<Measure> measures() {
        return measures;
    }
}
