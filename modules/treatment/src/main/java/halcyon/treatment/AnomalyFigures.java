package halcyon.treatment;

import java.time.LocalDate;
import java.util.List;

/// Figures of a site between two days, both included: by drug, the whole site first, then each person.
public record AnomalyFigures(LocalDate from, LocalDate through, List<Anomaly> lines) {}
