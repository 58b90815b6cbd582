package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Npi;
import halcyon.billing.internal.x12.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Rules about who: providers, subscriber, patient, payer and where they live.
final class PartyRules {
    private static final Pattern POST_BOX = Pattern.compile("(?i)\\b(P\\.?\\s*O\\.?\\s*BOX|POST OFFICE BOX|LOCK\\s?BOX)\\b");
    private static final Set<String> STATES = Set.of(("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK"
            + " OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI FM MH PW AA AE AP").split(" "));

    static final List<ClaimRule> RULES = List.of(
            new ClaimRule("2", "NM1", "NM109", "npi", (loop, nm1, today) -> nm1.element(8).equals("XX") && !Npi.isValid(nm1.element(9))),
            new ClaimRule("2010AA", "NM1", "NM109", "npi-missing", (loop, nm1, today) -> !nm1.has(9)),
            new ClaimRule("2", "NM1", "NM108", "pair", (loop, nm1, today) -> nm1.has(8) != nm1.has(9)),
            new ClaimRule("2", "PRV", "PRV03", "taxonomy", (loop, prv, today) -> !Forms.fits(prv.element(3), "[0-9A-Z]{9}X")),
            new ClaimRule("2010AA", "N3", "N301", "post-box", (loop, n3, today) -> POST_BOX.matcher(n3.element(1) + " " + n3.element(2)).find()),
            new ClaimRule("2310C", "N3", "N301", "post-box", (loop, n3, today) -> POST_BOX.matcher(n3.element(1) + " " + n3.element(2)).find()),
            new ClaimRule("2010AA", "N4", "N403", "zip-nine", (loop, n4, today) -> inCountry(n4) && !Forms.fits(n4.element(3), "\\d{9}")),
            new ClaimRule("2310C", "N4", "N403", "zip-nine", (loop, n4, today) -> inCountry(n4) && !Forms.fits(n4.element(3), "\\d{9}")),
            new ClaimRule("2420C", "N4", "N403", "zip-nine", (loop, n4, today) -> inCountry(n4) && !Forms.fits(n4.element(3), "\\d{9}")),
            new ClaimRule("2", "N4", "N403", "zip", (loop, n4, today) -> inCountry(n4) && !Forms.fits(n4.element(3), "\\d{5}(\\d{4})?")),
            new ClaimRule("2", "N4", "N402", "state", (loop, n4, today) -> inCountry(n4) && !STATES.contains(n4.element(2))),
            new ClaimRule("2010AA", "REF", "REF02", "tax-number", (loop, ref, today) -> Set.of("EI", "SY").contains(ref.element(1)) && !Forms.fits(ref.element(2), "\\d{9}|\\d{2}-\\d{7}")),
            new ClaimRule("1000A", "PER", "PER04", "phone", (loop, per, today) -> per.element(3).equals("TE") && !Forms.fits(per.element(4), "\\d{10,}")),
            new ClaimRule("2000B", "SBR", "SBR02", "self-or-patient", PartyRules::selfAndPatient),
            new ClaimRule("2000B", "SBR", "SBR05", "medicare-second", (loop, sbr, today) -> sbr.element(9).equals("MB") && !sbr.element(1).equals("P") && !sbr.has(5)),
            new ClaimRule("2010BA", "NM1", "DMG", "self-birth", (loop, nm1, today) -> self(loop) && loop.one("DMG").isEmpty()),
            new ClaimRule("2010BA", "NM1", "N3", "self-address", (loop, nm1, today) -> self(loop) && (loop.one("N3").isEmpty() || loop.one("N4").isEmpty())),
            new ClaimRule("2010BA", "NM1", "NM109", "member", (loop, nm1, today) -> !nm1.has(9)),
            new ClaimRule("2010BA", "NM1", "NM109", "medicare-member", (loop, nm1, today) -> loop.parent() != null && medicareMisfits(loop.parent(), nm1)),
            new ClaimRule("2330A", "NM1", "NM109", "medicare-member", (loop, nm1, today) -> loop.parent() != null && medicareMisfits(loop.parent(), nm1)),
            new ClaimRule("2", "DMG", "DMG02", "birth-future", (loop, dmg, today) -> ElementCheck.day(dmg.element(2)).map(today::isBefore).orElse(false)));

    private PartyRules() {}

    private static boolean inCountry(Segment n4) {
        return !n4.has(4) || n4.element(4).equals("US");
    }

    private static boolean self(Loop inSubscriber) {
        return inSubscriber.around("2000B").map(level -> level.element("SBR", 2).equals("18")).orElse(false);
    }

    // the subscriber is the patient, or a patient level follows; never both, never neither
    private static boolean selfAndPatient(Loop loop, Segment sbr, LocalDate today) {
        boolean patients = loop.loop("2000C").isPresent();
        return sbr.element(2).equals("18") == patients || (patients && loop.loop("2300").isPresent());
    }

    // the Medicare Beneficiary Identifier has eleven places of a fixed pattern; CMS
    private static boolean medicareMisfits(Loop level, Segment nm1) {
        return level.element("SBR", 9).equals("MB") && !Forms.fits(nm1.element(9), "[1-9][A-Z][A-Z0-9]\\d[A-Z][A-Z0-9]\\d[A-Z]{2}\\d{2}");
    }
}
