package halcyon.treatment.internal.exposure;

import halcyon.treatment.Exposure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Adds up what was given, drug by drug.
final class ExposureCounts {
    private ExposureCounts() {}

    static List<Exposure.OfDrug> of(List<GivenRow> given, Function<GivenRow, ZoneId> zone, LocalDate today) {
        Map<String, List<GivenRow>> byDrug = new LinkedHashMap<>();
        given.forEach(row -> byDrug.computeIfAbsent(row.drug(), drug -> new ArrayList<>()).add(row));
        return byDrug.entrySet().stream().map(drug -> of(drug.getKey(), drug.getValue(), zone, today)).toList();
    }

    private static Exposure.OfDrug of(String drug, List<GivenRow> given, Function<GivenRow, ZoneId> zone, LocalDate today) {
        var days = days(given, zone);
        var milligrams = given.stream().map(GivenRow::milligrams).reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
        return new Exposure.OfDrug(
                drug,
                given.size(),
                milligrams.scale() < 0 ? milligrams.setScale(0) : milligrams,
                days.getFirst(),
                days.getLast(),
                longestGap(days),
                between(days.getLast(), today));
    }

    static List<LocalDate> days(List<GivenRow> given, Function<GivenRow, ZoneId> zone) {
        return given.stream().map(row -> LocalDate.ofInstant(row.startedAt(), zone.apply(row))).toList();
    }

    private static int longestGap(List<LocalDate> days) {
        var longest = 0;
        for (var next = 1; next < days.size(); next++) longest = Math.max(longest, between(days.get(next - 1), days.get(next)));
        return longest;
    }

    private static int between(LocalDate earlier, LocalDate later) {
        return Math.toIntExact(ChronoUnit.DAYS.between(earlier, later));
    }
}
