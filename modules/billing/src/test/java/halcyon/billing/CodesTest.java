package halcyon.billing;

import static halcyon.billing.BillingStage.BELLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CodesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 10, 1);
    private static BillingStage stage;
    private static Codes codes;

    @BeforeAll
    static void start() {
        stage = new BillingStage();
        codes = stage.halcyon.getBean(Codes.class);
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void keepsGoodRowsNamesTheBrokenOneAndChangesNothingTheSecondTime() {
        String file = row("F332", "Severe") + row("F33-", "Broken") + row("F339", "Unspecified");
        CodesLoaded.Done first = done(file, FIRST);
        assertEquals(List.of(2, 0, 0, 1), counts(first));
        assertEquals(2, first.faults().getFirst().line());
        assertEquals(7, first.faults().getFirst().column());

        CodesLoaded.Done again = done(file, FIRST);
        assertTrue(again.before());
        assertEquals(first.load(), again.load());
        assertEquals(first.faults(), again.faults());

        CodesLoaded.Done mended = done(row("F332", "Severe") + row("F3341", "Partial") + row("F339", "Not said"), FIRST);
        assertEquals(List.of(1, 1, 1, 0), counts(mended));
        assertEquals("Not said", codes.code(BELLA, CodeKind.ICD10CM, "F33.9", FIRST).orElseThrow().shortText());
    }

    @Test
    void replacesAnEditionFromItsFirstDayOn() {
        LocalDate early = LocalDate.of(2020, 1, 1);
        load(CodeKind.POS, "11,Office,\n49,Clinic,\n", early);
        load(CodeKind.POS, "11,Office of a practice,\n", SECOND);

        assertTrue(codes.code(BELLA, CodeKind.POS, "49", SECOND.minusDays(1)).isPresent());
        assertTrue(codes.code(BELLA, CodeKind.POS, "49", SECOND).isEmpty());
        assertTrue(codes.code(BELLA, CodeKind.POS, "11", early.minusDays(1)).isEmpty());
        assertEquals(List.of("11"), codes.findCodes(BELLA, CodeKind.POS, "practice", SECOND).stream().map(ListedCode::code).toList());
    }

    @Test
    void refusesAFileOfAnotherKindWhole() {
        CodesLoaded.Refused refused = assertInstanceOf(CodesLoaded.Refused.class, load(CodeKind.HCPCS, row("F332", "Severe"), FIRST));
        assertTrue(refused.reason().toString().startsWith("No row of this file can be read as HCPCS"), refused.toString());
        assertTrue(codes.codeLoads(BELLA).stream().noneMatch(load -> load.kind() == CodeKind.HCPCS));
    }

    @Test
    void asksForTheRole() {
        Actor nurse = new Actor("nora", "Nora", Set.of(Role.NURSE), Set.of(BillingStage.SITE), false);
        assertThrows(NotPermitted.class, () -> codes.loadCodes(nurse, new LoadCodes(CodeKind.POS, FIRST, "p.csv", new byte[0])));
        assertThrows(NotPermitted.class, () -> codes.codeLoads(nurse));
        assertThrows(NotPermitted.class, () -> codes.code(nurse, CodeKind.POS, "11", FIRST));
        assertThrows(NotPermitted.class, () -> codes.findCodes(nurse, CodeKind.POS, "11", FIRST));
    }

    private static CodesLoaded.Done done(String file, LocalDate from) {
        return assertInstanceOf(CodesLoaded.Done.class, load(CodeKind.ICD10CM, file, from));
    }

    private static CodesLoaded load(CodeKind kind, String file, LocalDate from) {
        return codes.loadCodes(BELLA, new LoadCodes(kind, from, "file.txt", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Integer> counts(CodesLoaded.Done done) {
        return List.of(done.added(), done.changed(), done.unchanged(), done.refused());
    }

    private static String row(String code, String text) {
        return String.format("%05d %-7s 1 %-60s %s, in long%n", 1, code, text, text);
    }
}
