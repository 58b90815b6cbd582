package halcyon.bench.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// Two days of six slots, one nurse who monitors two, one chair, one doctor, a pharmacy open in slots 2 and 4.
class VerifierTest {
    private static final JsonNode INSTANCE = new ObjectMapper()
            .readTree(
                    """
                    {"param": {"days": 2, "numTimeSlots": 6, "sectorIds": [7], "multitasks": 2, "numMaterials": 1,
                      "consultationLength": 1, "installationLength": 1,
                      "nurses": [[0,0,0,0,0,0,0], [0,1,1,1,1,1,1], [0,1,1,1,1,1,1]],
                      "doctors": {"7": [[0,0,0,0,0,0,0], [0,1,1,0,0,0,0], [0,1,1,0,0,0,0]]},
                      "pharmacy": [[false,false,false,false,false,false,false], [false,false,true,false,true,false,false],
                                   [false,false,true,false,true,false,false]]},
                     "demands": [{"rdvDemands": [
                       {"sectorId": 7, "afterLastRequest": 0, "needingConsultation": true, "medPreparedSameDay": true,
                        "medPrepDuration": 1, "treatmentDuration": 2},
                       {"sectorId": 7, "afterLastRequest": 1, "needingConsultation": false, "medPreparedSameDay": false,
                        "medPrepDuration": 3, "treatmentDuration": 1}]}]}""");
    private static final Stay FIRST = new Stay(0, 0, 1, 1, 2, 2, 3, 5);
    private static final Stay SECOND = new Stay(0, 1, 2, 0, 1, 0, 2, 3);

    @Test
    void countsTheEndOfEverySession() {
        var verdict = Verifier.check(INSTANCE, List.of(FIRST, SECOND));

        assertEquals(List.of(), verdict.faults());
        assertEquals(5 + 6 + 3, verdict.objective());
    }

    @Test
    void missesASession() {
        assertFault("stands 0 times", FIRST);
        assertFault("stands 2 times", FIRST, SECOND, SECOND);
    }

    @Test
    void keepsTheRestDays() {
        assertFault("is not 1 days after", FIRST, new Stay(0, 1, 1, 0, 5, 0, 6, 7));
    }

    @Test
    void keepsTheOrderOfTheStages() {
        assertFault("installed before its consultation", new Stay(0, 0, 1, 2, 2, 2, 3, 5), SECOND);
        assertFault("mixed before its consultation", new Stay(0, 0, 1, 2, 3, 2, 4, 6), SECOND);
        assertFault("monitored before drug", new Stay(0, 0, 1, 1, 2, 4, 4, 6), SECOND);
        assertFault("has no consultation", new Stay(0, 0, 1, 0, 2, 2, 3, 5), SECOND);
    }

    @Test
    void mixesOnlyWhileThePharmacyIsOpen() {
        assertFault("while the pharmacy is closed", new Stay(0, 0, 1, 1, 2, 3, 4, 6), SECOND);
    }

    @Test
    void countsTheEndExclusively() {
        assertFault("does not end at 5", new Stay(0, 0, 1, 1, 2, 2, 3, 4), SECOND);
        assertFault("ends after the day", new Stay(0, 0, 1, 1, 2, 2, 6, 8), SECOND);
    }

    @Test
    void countsDoctorsNursesAndChairs() {
        assertFault("doctors at 7 1 3", new Stay(0, 0, 1, 3, 4, 4, 5, 7), SECOND);
        var poor = INSTANCE.deepCopy();
        ((ObjectNode) poor.get("param")).put("numMaterials", 0).put("multitasks", 0);
        var faults = Verifier.check(poor, List.of(FIRST, SECOND)).faults();
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("chairs at 1 2")), faults::toString);
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("nurses at 1 3")), faults::toString);
    }

    private static void assertFault(String expected, Stay... answer) {
        var faults = Verifier.check(INSTANCE, List.of(answer)).faults();
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(expected)), faults::toString);
    }
}
