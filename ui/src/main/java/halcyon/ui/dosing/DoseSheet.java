package halcyon.ui.dosing;

import halcyon.treatment.AdverseEvent;
import halcyon.treatment.Observation;
import halcyon.treatment.PastDose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every dose with what it did, as rows of a file.
final class DoseSheet {
    private static final List<String> HEADS = List.of(
            "at", "session", "drug", "route", "drawn_mg", "given_mg", "mg_per_kg", "cadss6_highest", "seen", "adverse_events",
            "systolic_lowest", "systolic_highest", "diastolic_highest", "heart_rate_lowest", "heart_rate_highest", "oxygen_lowest",
            "sets_over_alert_limits", "minutes_to_ready");

    private DoseSheet() {}

    static List<List<String>> rows(List<PastDose> doses) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADS);
        doses.forEach(dose -> rows.add(row(dose)));
        return rows;
    }

    private static List<String> row(PastDose dose) {
        return List.of(
                dose.at().toString(),
                dose.number() + " of " + dose.of(),
                dose.drug(),
                dose.route().name(),
                dose.drawn().toPlainString(),
                dose.given().map(given -> given.toPlainString()).orElse(""),
                dose.perKilogram().map(amount -> amount.toPlainString()).orElse(""),
                dose.dissociation().isPresent() ? String.valueOf(dose.dissociation().getAsInt()) : "",
                dose.seen().stream().map(Observation.Kind::word).collect(Collectors.joining("; ")),
                dose.adverse().stream().map(DoseSheet::said).collect(Collectors.joining("; ")),
                vital(dose, PastDose.Extremes::systolicLow),
                vital(dose, PastDose.Extremes::systolicHigh),
                vital(dose, PastDose.Extremes::diastolicHigh),
                vital(dose, PastDose.Extremes::heartRateLow),
                vital(dose, PastDose.Extremes::heartRateHigh),
                vital(dose, PastDose.Extremes::oxygenLow),
                vital(dose, PastDose.Extremes::alerts),
                dose.minutesToReady().isPresent() ? String.valueOf(dose.minutesToReady().getAsLong()) : "");
    }

    private static String said(AdverseEvent event) {
        return event.severity().name().toLowerCase(Locale.ROOT) + ": " + event.what();
    }

    private static String vital(PastDose dose, Function<PastDose.Extremes, Integer> value) {
        return dose.vitals().map(value).map(String::valueOf).orElse("");
    }
}
