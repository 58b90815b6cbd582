package halcyon.billing.internal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.billing.internal.x12.Samples;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One fault at a time, put into a good claim of the patient's own and into one that two payers share.
class ClaimRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String OWN = text("good_selfpatient");
    private static final String SHARED = text("cob_SVD01_not_2330B").replace("SVD*88888", "SVD*99999");

    @Test
    void findsNothingBeforeTheFaultIsPutIn() {
        assertEquals(List.of(), found(OWN));
        assertEquals(List.of(), found(SHARED));
        assertEquals(List.of(), found(dependent()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "XX*1234567893;XX*1234567890;2010AA NM109 npi", "XX*1245319599;XX*1245319590;2310B NM109 npi", "****XX*1234567893;;2010AA NM109 npi-missing", "**XX*1245319599;***1245319599;2310B NM108 pair",
        "261QM0850X;261QM0850;2000A PRV03 taxonomy", "N3*100 RIVER ST STE 200;N3*PO BOX 12;2010AA N301 post-box", "OR*972010001;OR*97201;2010AA N403 zip-nine", "OR*97202;OR*9720;2010BA N403 zip",
        "PORTLAND*OR*97202;PORTLAND*XX*97202;2010BA N402 state", "EI*931234567;EI*93123456;2010AA REF02 tax-number", "TE*5035550100;TE*55501;1000A PER04 phone", "SBR*P*18;SBR*P*;2000B SBR02 self-or-patient",
        "N3*22 ELM ST~;;2010BA N3 self-address", "MI*XYZ123456789;;2010BA NM109 member", "******CI~;******MB~;2010BA NM109 medicare-member", "*19850402*;*18010402*;2010BA DMG02 date-real",
        "CLM*ACC-0001*785;CLM*ACC-0001*784;2300 CLM02 sum", "*250*UN;*250.001*UN;2400 SV102 amount", "*350*UN;*-350*UN;2400 SV102 amount", "11:B:1;11:B:7;2300 CLM05-3 replaces", "11:B:1;98:B:1;2300 CLM05-1 element-code",
        "11:B:1;11:A:1;2300 CLM05-2 element-code", "*Y*A*Y*Y~;*Y*A*Y*Y**AA:::OR~;2300 CLM11 accident-date", "ABK:F332;ABK:F33.2;2300 HI diagnosis-dot", "ABK:F332;ABK:332;2300 HI diagnosis-form", "ABF:F4310;ABF:F332;2300 HI diagnosis-repeated",
        "ABF:F4310;BF:3004;2300 HI icd-mixed", "LX*3;LX*4;2400 LX01 line-number", "HC:96365;HC:9636;2400 SV101-2 procedure", "HC:99214:25;HC:99214:25:25;2400 SV101-3 modifier-repeated", "HC:99214:25;HC:99214:2;2400 SV101-3 element-length",
        ":::::KETAMINE HCL INJ 50 MG;;2400 SV101-7 describe", "*1:2~;*1:3~;2400 SV107 pointer", "*1:2~;*1:1~;2400 SV107 pointer", "472*D8*20260105;472*D8*20260230;2400 DTP03 date-form", "472*D8*20260105;472*D8*20260111;2400 DTP03 date-future",
        "472*D8*20260105;472*D8*19840105;2400 DTP03 date-before-birth", "472*D8*20260105;472*RD8*20260105-20260104;2400 DTP03 date-order", "6R*L2;6R*L1;2400 REF02 line-control", "N4*00143950810;N4*0014395081;2410 LIN03 ndc",
        "N4*00143950810;N4*00143-9508-10;2410 LIN03 ndc", "CTP****50*ME;CTP****0*ME;2410 CTP04 ndc-quantity", "*50*ME;*50*MG;2410 CTP05 element-code", "*785*;*+785*;2300 CLM02 element-form", "*785*;*0785*;2300 CLM02 element-form",
        "X*005010X222A1;X*005010X222A2;GS08 envelope", "0001*005010X222A1;0001*005010X222A2;ST03 version", "HL*2*1*22;HL*3*1*22;2000B HL01 level-number", "HL*2*1*22;HL*2*2*22;2000B HL02 level-parent", "NM1*85*2*;NM1*86*2*;2010AA NM1 85 segment-missing", "PER*IC*BILLING OFFICE*TE*5035550100~;;1000A PER IC segment-missing",
        "REF*EI*931234567~;;2010AA REF segment-missing", "PRV*BI;ZZZ*BI;2000A ZZZ segment-unexpected", "LX*2~;;2400 LX segment-missing", "NM1*IL*1*DOE*JANE****MI*XYZ123456789~;;2010BA NM1 IL segment-missing", "DMG*D8*19850402*F;DMG*D8*19850402*X;2010BA DMG03 element-code",
        "N3*22 ELM ST~;N3*22 ELM ST ~;N3 blank-ends", "*Y*A*Y*Y~;*Y*A*Y*Y~PWK*OZ*FX~;2300 PWK06 attachment", "*00501*;*00401*;ISA12 envelope", "GS*HC;GS*HP;GS01 envelope", "SE*41;SE*40;SE unreadable", "GE*1;GE*2;GE unreadable"
    })
    void findsEachFaultOfAnOwnClaim(String good, String bad, String fault) {
        assertFinds(OWN, good, bad, fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "SBR*P*18*GRP9;SBR*S*18*GRP9;2300 SBR01 cob-order", "AMT*D*300~;AMT*D*299~;2320 AMT02 cob-claim", "AMT*D*300~;AMT*D*299~;2320 AMT02 cob-sum", "AMT*D*300~;;2320 AMT02 cob-paid", "CAS*CO*45*60;CAS*CO*45*61;2430 SVD02 cob-line",
        "CAS*CO*45*60;CAS*CO*45*60**1*0;2430 CAS03 cob-zero", "CAS*CO*45*60;CAS*XX*45*60;2430 CAS01 element-code", "PI*99999~;PI*99999~DTP*573*D8*20260108~;2320 DTP03 cob-date", "******MB~;******CI~SBR*P*18*GRP8******CI~;2320 OI segment-missing",
        "SBR*S*18*GRP100******CI;SBR*S*18*GRP100******MB;2300 SBR09 cob-medicare", "SBR*S*18*GRP100******CI;SBR*S*18*GRP100******MB;2000B SBR05 medicare-second", "1EG4TE5MK73;1EG4TE5MK7;2330A NM109 medicare-member", "NM1*PR*2*MEDICARE B*****PI*99999~;;2330B NM1 PR segment-missing"
    })
    void findsEachFaultOfASharedClaim(String good, String bad, String fault) {
        assertFinds(SHARED, good, bad, fault);
    }

    @Test
    void asksForThePatientOnceAndForTheFirstPayer() {
        assertTrue(found(counted(dependent().replaceFirst("PAT\\*19~\n", ""))).contains("2000C PAT segment-missing"));
        assertTrue(found(dependent().replaceFirst("SBR\\*P\\*\\*", "SBR*P*18*")).contains("2000B SBR02 self-or-patient"));
        assertTrue(found(OWN.replace("SBR*P*18", "SBR*S*18")).contains("2300 SBR01 cob-missing"));
    }

    // the same claim for a child of the subscriber
    private static String dependent() {
        String child = "HL*3*2*23*0~\nPAT*19~\nNM1*QC*1*DOE*ALEX~\nN3*22 ELM ST~\nN4*PORTLAND*OR*97202~\nDMG*D8*20040402*U~\n";
        return OWN.replace("HL*2*1*22*0", "HL*2*1*22*1").replace("SBR*P*18*", "SBR*P**").replace("CLM*ACC", child + "CLM*ACC").replace("SE*41", "SE*47");
    }

    private static void assertFinds(String good, String old, String bad, String fault) {
        String broken = good.replaceFirst(java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(bad == null ? "" : bad));
        assertNotEquals(good, broken, "nothing was broken by " + old);
        if (!fault.contains("unreadable")) broken = counted(broken);
        List<String> found = found(broken);
        assertTrue(found.contains(fault), fault + " not in " + found);
    }

    private static String counted(String file) {
        String body = file.substring(file.indexOf("ST*"), file.indexOf("\nSE*"));
        long segments = body.chars().filter(one -> one == '~').count() + 1;
        return file.replaceFirst("\nSE\\*\\d+", "\nSE*" + segments).lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static List<String> found(String file) {
        return Stream.of(file).flatMap(one -> ClaimFileInspection.of(one.getBytes(StandardCharsets.US_ASCII), TODAY).stream()).map(fault -> fault.where() + " " + fault.word()).toList();
    }

    private static String text(String file) {
        return new String(Samples.bytes("837P-mutations/" + file + ".edi"), StandardCharsets.US_ASCII);
    }
}
