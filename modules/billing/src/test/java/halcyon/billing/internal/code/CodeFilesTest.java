package halcyon.billing.internal.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.billing.CodeKind;
import halcyon.billing.CodesLoaded;
import halcyon.billing.ListedCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeFilesTest {
    private static final LocalDate FROM = LocalDate.of(2025, 10, 1);
    private final List<ListedCode> good = new ArrayList<>();
    private final List<CodesLoaded.Fault> faults = new ArrayList<>();

    @Test
    void readsTheOrderFileByItsColumns() {
        read(CodeKind.ICD10CM, order("F33", "0", "Recurrent") + order("F332", "1", "Recurrent, severe") + order("f334", "1", "Broken") + order("F339", "x", "Broken too")
                + "00005 F3341   1 Cut off\n");

        assertEquals(List.of("F33 0", "F33.2 1"), good.stream().map(code -> code.code() + " " + code.mark()).toList());
        assertEquals("Recurrent, severe, in long", good.getLast().longText());
        assertEquals(List.of("3:7 code", "4:15 flag", "5:78 text-missing"), faultWords());
    }

    @Test
    void joinsTheTextOfAHcpcsCodeAndTakesItsDays() {
        read(CodeKind.HCPCS, hcpcs("S0013", "3", "Nasal drug,", "20200101", "20251231") + hcpcs("S0013", "4", "one milligram", "", "")
                + hcpcs("   JZ", "7", "Nothing thrown away", "20230101", "") + hcpcs("J0013", "3", "Nasal drug", "20261301", "") + hcpcs("J0013", "4", "one milligram", "", "")
                + hcpcs("J3490", "9", "Unknown record", "20200101", "") + hcpcs("G2082", "3", "Visit", "20200101", "").substring(0, 200) + "\n");

        assertEquals(List.of("S0013", "JZ"), good.stream().map(ListedCode::code).toList());
        assertEquals("Nasal drug, one milligram", good.getFirst().longText());
        assertEquals(Optional.of(LocalDate.of(2025, 12, 31)), good.getFirst().to());
        assertEquals(List.of("4:269 date", "6:11 record", "7:201 short"), faultWords());
    }

    @Test
    void readsPairsUnderTheirHeading() {
        read(CodeKind.NCCI, "Copyright of somebody\nColumn 1\tColumn 2\tOld\tEffective\tDeletion\tModifier\n"
                + "96365\t96374\t\t20200101\t*\t1\textra\n96365\t9637\t\t20200101\t*\t1\n96365\t36000\t\t20200101\t20240331\t0\n96365\t96372\t\t20200101\t*\t5\n96365\t96376\n");

        assertEquals(List.of("96374 1 Optional.empty", "36000 0 Optional[2024-03-31]"), good.stream().map(code -> code.partner() + " " + code.mark() + " " + code.to()).toList());
        assertEquals(List.of("4:7 code", "6:25 flag", "7:7 cells"), faultWords());
    }

    @Test
    void spoilsOnlyTheLineOfAnOpenQuote() {
        read(CodeKind.MUE, "\"HCPCS/\nCPT Code\",Units,Indicator\r\n96366,8,\"3 Date of Service, clinical\"\r\n96127,\"2,3\n96365,1,\"2 Date\"\nG2083,many,\"2 Date\"\n");

        assertEquals(List.of("96366 8 3", "96365 1 2"), good.stream().map(code -> code.code() + " " + code.units().orElseThrow() + " " + code.mark()).toList());
        assertEquals(List.of("4:7 quote", "6:7 number"), faultWords());
    }

    @Test
    void readsPlacesAndTaxonomy() {
        read(CodeKind.POS, "Code,Name,Description\n11,Office,\"A place, \"\"not\"\" a hospital\"\n1,Broken,\n");
        read(CodeKind.TAXONOMY, "Code,Grouping,Classification,Specialization,Definition\n2084P0800X,Physicians,Psychiatry,Adults,\"Two\nlines\"\n261QM0850X,Clinics,Clinic,,\n");

        assertEquals("A place, \"not\" a hospital", good.getFirst().longText());
        assertEquals(List.of("Psychiatry, Adults", "Clinic"), good.stream().skip(1).map(ListedCode::longText).toList());
        assertEquals(List.of("3:1 code"), faultWords());
        assertTrue(faults.getFirst().reason().toString().startsWith("1 is not a code"), faults.toString());
    }

    private void read(CodeKind kind, String text) {
        CodeFile.of(kind).read(text, FROM, one -> good.add(one.code()), bad -> faults.add(bad.fault()));
    }

    private List<String> faultWords() {
        return faults.stream().map(fault -> fault.line() + ":" + fault.column() + " " + fault.reason().key().replace("billing.codes-", "")).toList();
    }

    static String order(String code, String billable, String text) {
        return String.format("%05d %-7s %s %-60s %s, in long%n", 1, code, billable, text, text);
    }

    private static String hcpcs(String code, String record, String text, String added, String ended) {
        return String.format("%-5s00100%s%-80s%-28s%-149s%-8s%-8s%-8s%-28s%n", code, record, text, "short", "", added, added, ended, "N");
    }
}
