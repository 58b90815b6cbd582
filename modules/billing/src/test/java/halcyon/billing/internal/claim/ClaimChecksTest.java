package halcyon.billing.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import halcyon.billing.ClaimState;
import halcyon.billing.internal.charge.Rates;
import halcyon.billing.internal.charge.Rules;
import halcyon.billing.internal.charge.Service;
import halcyon.directory.Patient;
import halcyon.directory.Payer;
import halcyon.directory.Site;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimChecksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Rates RATES = new Rates(
            List.of(code(Service.INFUSION_FIRST, "96365", Optional.empty(), false), code(Service.INFUSION_MORE, "96366", Optional.of(8), false),
                    code(Service.UNCLASSIFIED_DRUG, "J3490", Optional.empty(), true)),
            Map.of(), Map.of("96365", Money.parse("240")), Rules.NONE);

    private static Rates.Code code(Service service, String code, Optional<Integer> most, boolean describe) {
        return new Rates.Code(service, "*", code, most, describe);
    }

    @Test
    void findsNothingInACleanClaim() {
        assertEquals(List.of(), ClaimChecks.of(facts(Map.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "npi,1234567890,billing-npi", "street,PO Box 12,po-box", "street,P.O. BOX 12,po-box", "zip,80206,site-zip", "taxId,93-12345,tax-id", "taxonomy,261QM0850,taxonomy",
        "renderingNpi,1245319590,rendering-npi", "renderingNpi,'',rendering-npi", "payerId,'',payer", "filing,XX,filing-indicator", "member,'',member-id", "member,A B,member-id",
        "patientStreet,'',patient-address", "patientZip,8020,patient-zip", "birth,2026-11-04,birth-date", "sex,X,sex", "number,H-123456789012345678901,number",
        "charge,26799,sum", "place,A1,place", "frequency,7,replaces-nothing", "diagnosis,F332,diagnosis-billable", "diagnosis,F33,diagnosis-billable",
        "diagnosis,33.2,diagnosis-form", "repeated,true,repeated", "day,2026-11-05,date-future", "code,99999,code", "modifiers,25 25,modifiers", "modifiers,1,modifiers",
        "description,'',description", "lineCharge,0,fee", "units,0,units", "units,1.5,units", "ndc,0040920531,ndc", "ndcQuantity,0,ndc-quantity"
    })
    void findsEachFault(String field, String value, String word) {
        var found = ClaimChecks.of(facts(Map.of(field, value)));

        assertEquals(true, found.stream().anyMatch(problem -> problem.reason().key().equals("billing.check-" + word)), field + " " + found);
        found.forEach(problem -> assertFalse(problem.cure().in(Locale.forLanguageTag("es")).isBlank()));
    }

    @Test
    void asksForTheMedicareIdentifierOfMedicarePatients() {
        assertEquals(1, ClaimChecks.of(facts(Map.of("filing", "MB", "member", "XYZ123"))).size());
        assertEquals(List.of(), ClaimChecks.of(facts(Map.of("filing", "MB", "member", "1EG4-TE5-MK73"))));
    }

    private static ClaimFacts facts(Map<String, String> broken) {
        Map<String, String> with = new HashMap<>(Map.of("npi", "1234567893", "street", "100 River St", "zip", "802060001", "taxId", "93-1234567", "taxonomy", "261QM0850X",
                "renderingNpi", "1245319599", "payerId", "60054", "filing", "CI", "member", "XYZ123", "patientStreet", "22 Elm St"));
        with.putAll(Map.of("patientZip", "80206", "birth", "1985-03-14", "sex", "F", "number", "H-00001", "place", "11", "frequency", "1", "diagnosis", "F33.2",
                "repeated", "false", "day", "2026-11-03", "code", "96365"));
        with.putAll(Map.of("modifiers", "", "description", "Ketamine 35 mg IV", "lineCharge", "24000", "units", "1", "ndc", "00409205310", "ndcQuantity", "3.5"));
        with.putAll(broken);
        with.putIfAbsent("charge", String.valueOf(Long.parseLong(with.get("lineCharge")) + 2800));
        Site site = new Site(SiteId.of("denver"), "Clinic", ZoneId.of("America/Denver"), with.get("street"), "Denver", "CO", with.get("zip"), "3035550100", with.get("npi"),
                with.get("taxonomy"), with.get("taxId"), with.get("place"), LocalTime.of(8, 0), LocalTime.of(18, 0));
        Patient patient = new Patient(PatientId.of(1), "Ana", "Ruiz", LocalDate.parse(with.get("birth")), with.get("sex"), "", "", Language.EN, Indication.RESISTANT_DEPRESSION,
                site.id(), with.get("patientStreet"), "Denver", "CO", with.get("patientZip"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
        ClaimRow claim = new ClaimRow(1L, with.get("number"), 1L, 1, "denver", LocalDate.parse(with.get("day")), 1L, "Payer", with.get("member"), with.get("diagnosis"), "Ada Vance",
                with.get("renderingNpi"), null, with.get("frequency"), null, Long.parseLong(with.get("charge")), 0, 0, ClaimState.DRAFT, null, null, DAY.atStartOfDay(), 0);
        List<LineRow> lines = List.of(
                new LineRow(1L, 1, 1, with.get("code"), with.get("modifiers"), "", new BigDecimal(with.get("units")), Long.parseLong(with.get("lineCharge")), null, null, null, "L1"),
                new LineRow(2L, 1, 2, "J3490", "", with.get("description"), BigDecimal.ONE, 2800, with.get("ndc"), new BigDecimal(with.get("ndcQuantity")), "ML", "L2"));
        return new ClaimFacts(claim, lines, patient, site, Optional.of(new Payer(1, "Payer", with.get("payerId"), with.get("filing"))), RATES, Set.of("F33.2"),
                Boolean.parseBoolean(with.get("repeated")), DAY, Alongside.NOTHING, List.of());
    }
}
