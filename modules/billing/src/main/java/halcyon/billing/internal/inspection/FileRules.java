package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Rules about the transaction as a whole: version, levels, claims told twice.
final class FileRules {
    static final String VERSION = "005010X222A1";
    private static final Set<String> LEVELS = Set.of("2000A", "2000B", "2000C");
    private static final Set<String> BELOW = Set.of("2000B", "2000C");
    private static final int MOST_CLAIMS = 5000;

    private FileRules() {}

    static void check(Loop root, String version, List<Fault> faults) {
        if (!version.equals(VERSION)) faults.add(Fault.rule(root.position(), "ST03", "version"));
        levels(root, faults);
        claims(root.everything().stream().filter(loop -> loop.name().equals("2300")).toList(), faults);
    }

    private static void levels(Loop root, List<Fault> faults) {
        int number = 0;
        for (Loop level : root.everything().stream().filter(loop -> LEVELS.contains(loop.name())).toList()) {
            number++;
            for (Segment hl : level.all("HL")) {
                String parent = level.parent() == null ? "" : level.parent().element("HL", 1);
                boolean below = level.loops().stream().anyMatch(loop -> BELOW.contains(loop.name()));
                if (!hl.element(1).equals(String.valueOf(number))) faults.add(Fault.rule(hl.position(), level.name() + " HL01", "level-number"));
                if (!hl.element(2).equals(parent)) faults.add(Fault.rule(hl.position(), level.name() + " HL02", "level-parent"));
                if (hl.element(4).equals("1") != below) faults.add(Fault.rule(hl.position(), level.name() + " HL04", "level-below"));
            }
            boolean childless = level.loop("2000C").isEmpty() && level.loop("2300").isEmpty() && !level.name().equals("2000A");
            if (childless) faults.add(Fault.rule(level.position(), "2300 CLM", "claim-missing"));
        }
    }

    private static void claims(List<Loop> claims, List<Fault> faults) {
        Set<String> numbers = new HashSet<>();
        Set<String> services = new HashSet<>();
        for (Loop claim : claims) {
            if (!numbers.add(claim.element("CLM", 1))) faults.add(Fault.rule(claim.position(), "2300 CLM01", "claim-number"));
            else if (!services.add(services(claim))) faults.add(Fault.rule(claim.position(), "2300 CLM", "claim-repeated"));
        }
        if (claims.size() > MOST_CLAIMS) faults.add(Fault.rule(claims.get(MOST_CLAIMS).position(), "2300 CLM", "too-many-claims"));
    }

    // patient, payer, days and codes of a claim that replaces none
    private static String services(Loop claim) {
        String member = claim.around("2000B").flatMap(level -> level.loop("2010BA")).map(FileRules::person).orElse("");
        String payer = claim.around("2000B").flatMap(level -> level.loop("2010BB")).map(loop -> loop.element("NM1", 9)).orElse("");
        String patient = claim.around("2000C").flatMap(level -> level.loop("2010CA")).map(FileRules::person).orElse("");
        Set<String> done = new TreeSet<>();
        for (Loop line : claim.loops("2400")) done.add(line.element("SV1", 1) + "@" + line.one("DTP", "472").map(dtp -> dtp.element(3)).orElse(""));
        String frequency = claim.one("CLM").map(clm -> clm.component(5, 3)).orElse("");
        return String.join("|", member, payer, patient, frequency, done.toString());
    }

    private static String person(Loop loop) {
        return String.join("*", loop.element("NM1", 3), loop.element("NM1", 4), loop.element("NM1", 9), loop.element("DMG", 2));
    }
}
