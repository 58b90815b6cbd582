package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rules about service lines: code, modifiers, units, pointers, days, drug.
final class LineRules {
    private static final int FIRST_MODIFIER = 3;
    private static final int LAST_MODIFIER = 6;
    private static final int POINTERS = 4;

    static final List<ClaimRule> RULES = List.of(
            new ClaimRule("2400", "LX", "LX01", "line-number", (loop, lx, today) -> loop.parent() != null && !lx.element(1).equals(String.valueOf(loop.parent().loops("2400").indexOf(loop) + 1))),
            new ClaimRule("2400", "SV1", "SV101-2", "procedure", (loop, sv1, today) -> sv1.component(1, 1).equals("HC") && !Forms.fits(sv1.component(1, 2), "[A-Z0-9]\\d{3}[A-Z0-9]")),
            new ClaimRule("2400", "SV1", "SV101-3", "modifier-repeated", (loop, sv1, today) -> Set.copyOf(modifiers(sv1)).size() < modifiers(sv1).size()),
            new ClaimRule("2400", "SV1", "SV101-3", "modifier", (loop, sv1, today) -> modifiers(sv1).stream().anyMatch(one -> !Forms.fits(one, "[A-Z0-9]{2}"))),
            new ClaimRule("2400", "SV1", "SV101-7", "describe", (loop, sv1, today) -> unlisted(sv1.component(1, 2)) && sv1.component(1, 7).isBlank()),
            new ClaimRule("2400", "SV1", "SV102", "amount", (loop, sv1, today) -> !ClaimLevelRules.amount(sv1.element(2))),
            new ClaimRule("2400", "SV1", "SV104", "units", (loop, sv1, today) -> !positive(sv1.element(4))),
            new ClaimRule("2400", "SV1", "SV107", "pointer", LineRules::pointsNowhere),
            new ClaimRule("2400", "DTP", "DTP03", "date-form", (loop, dtp, today) -> dtp.element(1).equals("472") && !ServiceDays.formed(dtp)),
            new ClaimRule("2400", "DTP", "DTP03", "date-future", (loop, dtp, today) -> dtp.element(1).equals("472") && ServiceDays.of(dtp).stream().anyMatch(day -> day.isAfter(latest(loop, today)))),
            new ClaimRule("2400", "DTP", "DTP03", "date-order", (loop, dtp, today) -> ServiceDays.of(dtp).size() == 2 && ServiceDays.of(dtp).getFirst().isAfter(ServiceDays.of(dtp).getLast())),
            new ClaimRule("2400", "DTP", "DTP03", "date-before-birth", (loop, dtp, today) -> birth(loop).map(birth -> ServiceDays.of(dtp).stream().anyMatch(birth::isAfter)).orElse(false)),
            new ClaimRule("2400", "REF", "REF02", "line-control", LineRules::repeatsControl),
            new ClaimRule("2410", "LIN", "LIN03", "ndc", (loop, lin, today) -> !Forms.fits(lin.element(3), "\\d{11}")),
            new ClaimRule("2410", "CTP", "CTP04", "ndc-quantity", (loop, ctp, today) -> !positive(ctp.element(4))));

    private LineRules() {}

    private static List<String> modifiers(Segment sv1) {
        List<String> modifiers = new ArrayList<>();
        for (int n = FIRST_MODIFIER; n <= LAST_MODIFIER; n++) if (!sv1.component(1, n).isEmpty()) modifiers.add(sv1.component(1, n));
        return modifiers;
    }

    private static boolean unlisted(String code) {
        return code.equals("J3490") || Forms.fits(code, "9\\d{2}99");
    }

    private static boolean positive(String number) {
        return Forms.fits(number, "\\d*(\\.\\d+)?") && number.chars().anyMatch(one -> one >= '1' && one <= '9');
    }

    private static boolean pointsNowhere(Loop line, Segment sv1, LocalDate today) {
        Optional<Segment> hi = line.around("2300").flatMap(claim -> claim.one("HI"));
        int diagnoses = hi.map(ClaimLevelRules::codes).map(List::size).orElse(0);
        Set<String> seen = new HashSet<>();
        for (int n = 1; n <= POINTERS; n++) {
            String pointer = sv1.component(7, n);
            if (pointer.isEmpty()) continue;
            if (!seen.add(pointer) || !Forms.fits(pointer, "[1-9]|1[0-2]") || Integer.parseInt(pointer) > diagnoses) return true;
        }
        return false;
    }

    // the day the file was made, for a service cannot have been billed before it was done
    private static LocalDate latest(Loop line, LocalDate today) {
        return line.around("HEADER").flatMap(header -> header.one("BHT")).flatMap(bht -> ElementCheck.day(bht.element(4))).filter(day -> day.isBefore(today)).orElse(today);
    }

    private static Optional<LocalDate> birth(Loop line) {
        Optional<Loop> patient = line.around("2000C").flatMap(level -> level.loop("2010CA")).or(() -> line.around("2000B").flatMap(level -> level.loop("2010BA")));
        return patient.flatMap(one -> one.one("DMG")).flatMap(dmg -> ElementCheck.day(dmg.element(2)));
    }

    private static boolean repeatsControl(Loop line, Segment ref, LocalDate today) {
        if (!ref.element(1).equals("6R") || line.parent() == null) return false;
        for (Loop before : line.parent().loops("2400")) {
            if (before == line) return false;
            if (before.one("REF", "6R").map(one -> one.element(2).equals(ref.element(2))).orElse(false)) return true;
        }
        return false;
    }
}
