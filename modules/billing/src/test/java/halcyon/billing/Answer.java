package halcyon.billing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a payer sends back in tests: small whole interchanges. Claims are of 268.00: 240 and 28.
final class Answer {
    private static int made;

    private Answer() {}

    static byte[] acknowledgement(String group, String answer) {
        return interchange("FA", "005010X231A1", "999*0001*005010X231A1", "AK1*HC*" + group + "*005010X222A1", "AK2*837*0001*005010X222A1", "IK5*" + answer, "AK9*" + answer + "*1*1*1");
    }

    static byte[] status(String number, String status, String action, String control) {
        List<String> lines = new ArrayList<>(List.of("BHT*0085*08*S" + made + "*20261103*1025*TH", "HL*1**20*1", "NM1*PR*2*FRONT RANGE*****PI*60054", "TRN*1*T0001",
                "HL*2*1*21*1", "NM1*41*2*HALCYON*****46*HALCYON", "TRN*2*HAL1", "STC*A1:19:PR*20261103*WQ*268", "HL*3*2*19*1", "NM1*85*2*CLINIC*****XX*1234567893", "TRN*1*0",
                "STC*A1:19:PR**WQ*268", "HL*4*3*PT", "NM1*QC*1*RUIZ*ANA****MI*XYZ", "TRN*2*" + number, "STC*" + status + "*20261103*" + action + "*268"));
        if (!control.isEmpty()) lines.add("REF*1K*" + control);
        return interchange("HN", "005010X214", "277*0001*005010X214", lines.toArray(String[]::new));
    }

    static byte[] paid(ClaimLine claim, String control, String trace) {
        return remittance("200", trace, "CLP*" + claim.number() + "*1*268*200*50*12*" + control + "*11*1", "NM1*QC*1*RUIZ*ANA", "SVC*HC:96365*240*180**1", dtm(claim), "CAS*CO*45*10",
                "CAS*PR*2*50", "REF*6R*" + claim.number() + "L1", "SVC*HC:J3490*28*20**1", dtm(claim), "CAS*CO*45*8", "REF*6R*" + claim.number() + "L2");
    }

    static byte[] reversed(ClaimLine claim, String control, String trace, boolean oldWay) {
        String[] adjustments = oldWay ? new String[] {"CAS*CR*45*-60", "CAS*CR*45*-8"} : new String[] {"CAS*CO*45*-10~\nCAS*PR*2*-50", "CAS*CO*45*-8"};
        return interchange("HP", "005010X221A1", "835*0001", "BPR*H*0*C*NON************20261110", "TRN*1*" + trace + "*1512345678", "N1*PR*FRONT RANGE HEALTH*XV*60054",
                "N1*PE*CLINIC*XX*1234567893", "LX*1", "CLP*" + claim.number() + "*22*-268*-200**12*" + control + "*11*1", "NM1*QC*1*RUIZ*ANA", "SVC*HC:96365*-240*-180**1", dtm(claim),
                adjustments[0], "SVC*HC:J3490*-28*-20**1", dtm(claim), adjustments[1], "PLB*1234567893*20261231*FB:" + trace + "*-200");
    }

    static byte[] secondary(ClaimLine claim, String trace) {
        return remittance("30", trace, "CLP*" + claim.number() + "*2*268*30**12*SEC1*11*1", "NM1*QC*1*RUIZ*ANA", "SVC*HC:96365*240*30**1", dtm(claim), "CAS*OA*23*210",
                "SVC*HC:J3490*28*0**1", dtm(claim), "CAS*OA*23*28");
    }

    private static String dtm(ClaimLine claim) {
        return "DTM*472*" + claim.dateOfService().format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    static byte[] remittance(String amount, String trace, String... claims) {
        List<String> lines = new ArrayList<>(List.of(amount.equals("0") ? "BPR*H*0*C*NON************20261110"
                : "BPR*I*" + amount + "*C*ACH*CCP*01*111000025*DA*1*1512345678**01*121000248*DA*2*20261110", "TRN*1*" + trace + "*1512345678",
                "N1*PR*FRONT RANGE HEALTH*XV*60054", "N1*PE*CLINIC*XX*1234567893", "LX*1"));
        lines.addAll(Arrays.asList(claims));
        return interchange("HP", "005010X221A1", "835*0001", lines.toArray(String[]::new));
    }

    private static byte[] interchange(String group, String version, String set, String... lines) {
        String control = String.valueOf(700 + ++made);
        String nine = "0".repeat(9 - control.length()) + control;
        String body = String.join("~\n", lines);
        int count = body.split("~\n").length + 2;
        String text = "ISA*00*          *00*          *ZZ*PAYER          *ZZ*HALCYON        *" + LocalDate.of(2026, 11, 10).format(DateTimeFormatter.ofPattern("yyMMdd")) + "*1023*^*00501*" + nine
                + "*0*T*:~\nGS*" + group + "*PAYER*HALCYON*20261110*1023*" + control + "*X*" + version + "~\nST*" + set + "~\n" + body + "~\nSE*" + count + "*0001~\nGE*1*" + control
                + "~\nIEA*1*" + nine + "~\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
